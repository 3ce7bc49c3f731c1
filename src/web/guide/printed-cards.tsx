import { guide, type Principle } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { type Agreement, marks } from '../storage/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/**
 * The cards as they are printed, two on a page: the side for all and the side for managers of each principle, then the
 * questions and the agreements. Without one's own marks: these cards lie on the table.
 */
export function PrintedCards({ agreements }: { agreements: readonly Agreement[] }) {
  const { principles, cardQuestions, cardsTitle } = guide();
  return (
    <div className="printed">
      {principles.map((principle) => (
        <div className="sheet" key={principle.id}>
          <PrintedCard principle={principle} side="medewerker" />
          <PrintedCard principle={principle} side="leidinggevende" />
        </div>
      ))}
      <div className="sheet last">
        <article className="printed-card">
          <h2>{texts.printedQuestions}</h2>
          <ol>
            {cardQuestions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
          <p className="small">{texts.source(cardsTitle)}</p>
        </article>
        <PrintedAgreements agreements={agreements} />
      </div>
    </div>
  );
}

function PrintedCard({ principle: { id, name, card }, side }: { principle: Principle; side: Role }) {
  return (
    <article className={`printed-card ${id} ${letterFor(card[side])}`}>
      <header>
        <PrincipleSign principle={id} />
        <h2>{name}</h2>
        <p>{texts.cardFor[side]}</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.behaviour}</th>
            {marks.map((mark) => (
              <th scope="col" key={mark}>
                {texts.penMarks[mark]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card[side].map((line) => (
            <tr key={line}>
              <td>{line}</td>
              {marks.map((mark) => (
                <td key={mark}>
                  <span className="pen" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{texts.source(guide().cardsTitle)}</p>
    </article>
  );
}

/** A card with little text has a larger letter, one with much a smaller: each fills its half of the page. */
function letterFor(lines: readonly string[]): string {
  const { length } = lines.join('');
  if (length < 700) return 'few';
  return length < 900 ? '' : 'many';
}

/** With what was written, and three lines to write on. */
function PrintedAgreements({ agreements }: { agreements: readonly Agreement[] }) {
  const written = agreements.filter(({ what, who, when }) => `${what}${who}${when}`.trim() !== '');
  return (
    <article className="printed-card printed-agreements">
      <h2>{texts.agreements}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.who}</th>
            <th scope="col">{texts.when}</th>
          </tr>
        </thead>
        <tbody>
          {[...written, ...linesToWriteOn].map(({ what, who, when }, index) => (
            <tr key={index.toString()}>
              <td>{what}</td>
              <td>{who}</td>
              <td>{when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

const emptyLine: Agreement = { what: '', who: '', when: '' };
const linesToWriteOn = [emptyLine, emptyLine, emptyLine];
