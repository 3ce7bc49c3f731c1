import { guide } from '../../core/guide/index.ts';
import {
  type Agreement,
  type AskedQuestions,
  type CardMarks,
  type Device,
  readAgreements,
  readAskedQuestions,
  readMarks,
  writeAgreements,
  writeAskedQuestions,
  writeMarks,
} from '../storage/index.ts';
import { KeptNotice } from '../ui/index.ts';
import { Agreements } from './agreements.tsx';
import { CardOnTable } from './card-on-table.tsx';
import { CardPicker } from './card-picker.tsx';
import { markedLines } from './marks.ts';
import { printOnly } from './print-only.ts';
import { PrintedCards } from './printed-cards.tsx';
import { QuestionChain } from './question-chain.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { SourceNote } from './source-note.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { useCard } from './use-card.ts';
import { useKept } from './use-kept.ts';
import { useRole } from './use-role.ts';

const noMarks: CardMarks = {};
const noneAsked: AskedQuestions = {};
const noAgreements: readonly Agreement[] = [];

/** The seven conversation cards: pick one, mark what one sees, walk along the questions, agree on what to do. */
export function CardsPage({ home, device, tab }: { home: string; device?: Device; tab?: Device }) {
  const [role, chooseRole] = useRole(device);
  const { card, heading } = useCard();
  const marks = useKept(device, noMarks, { read: readMarks, write: writeMarks });
  const agreements = useKept(device, noAgreements, { read: readAgreements, write: writeAgreements });
  const asked = useKept(tab, noneAsked, { read: readAskedQuestions, write: writeAskedQuestions });
  const lines = markedLines(marks.value, card, role);
  return (
    <div className="cards">
      <div className="cards-screen">
        <TopBar home={home} here="cards" />
        <main>
          <header className="masthead">
            <h1>{texts.cards}</h1>
            <p className="lead">
              {texts.cardsLead} {texts.cardsPrivate}
            </p>
          </header>
          <div className="tools">
            <RoleSwitch role={role} onRole={chooseRole} />
          </div>
          <CardPicker card={card} role={role} marks={marks.value} />
          <KeptNotice device={device}>{texts.printAgreementsNow}</KeptNotice>
          <CardOnTable
            key={`${card}/${role}`}
            card={card}
            role={role}
            lines={lines}
            home={home}
            heading={heading}
            onChange={marks.change}
          />
          <QuestionChain
            key={card}
            card={card}
            lines={lines}
            kept={asked.value[card] ?? 1}
            onAsk={(count) => asked.change((all) => ({ ...all, [card]: count }))}
          />
          <Agreements agreements={agreements.value} onChange={agreements.change} />
          <section className="paper printing">
            <h2>{texts.print}</h2>
            <p>{texts.printCardsHelp}</p>
            <button type="button" className="option next" onClick={() => printOnly('kaarten')}>
              {texts.printCards}
            </button>
            <SourceNote title={guide().cardsTitle} />
          </section>
        </main>
      </div>
      <PrintedCards agreements={agreements.value} />
    </div>
  );
}
