import type { Comparison } from '../../core/exchange/index.ts';
import { Weighing } from '../debrief/index.ts';
import { howSplit } from './how-split.ts';
import { Names } from './player-list.tsx';
import type { Player } from './players.ts';
import { SceneLines } from './scene-lines.tsx';
import { texts } from './texts.ts';

/** The decision where the ways split most: who chose what, what each gave and cost, and a question to talk about. */
export function Furthest({
  comparison: { decisions, split },
  players,
}: {
  comparison: Comparison;
  players: readonly Player[];
}) {
  const decision = split && decisions[split.decision];
  if (split === undefined || decision === undefined) {
    return (
      <section>
        <h3>{texts.noSplit}</h3>
      </section>
    );
  }
  return (
    <section>
      <h3>{texts.split}</h3>
      <p className="small">{texts.here(decision.place, split.decision + 1)}</p>
      <p className="how-split">{howSplit(decision)}</p>
      <SceneLines decision={decision} />
      <div className="sides">
        {decision.chosen.map((chosen) => (
          <section className="side" key={chosen.option.id}>
            <Names players={chosen.players.flatMap((index) => players[index] ?? [])} />
            <h4>{chosen.option.text}</h4>
            <Weighing option={chosen.option} />
          </section>
        ))}
      </div>
      <div className="talk">
        <h4>{texts.talk}</h4>
        <p>{split.question}</p>
      </div>
    </section>
  );
}
