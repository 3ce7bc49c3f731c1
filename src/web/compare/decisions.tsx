import type { ComparedDecision } from '../../core/exchange/index.ts';
import { howSplit } from './how-split.ts';
import { Names } from './player-list.tsx';
import type { Player } from './players.ts';
import { SceneLines } from './scene-lines.tsx';
import { ScrolledTable } from './scrolled-table.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly decisions: readonly ComparedDecision[];
  readonly players: readonly Player[];
}

/** Who chose what, in the story's order; and the same as a table. */
export function Decisions({ decisions, players }: Props) {
  return (
    <section>
      <h3>{texts.decisions}</h3>
      <p>{texts.decisionsHelp}</p>
      <ol className="decisions">
        {decisions.map((decision, index) => (
          <li key={keyOf(decision)}>
            <h4>{texts.here(decision.place, index + 1)}</h4>
            <p className="how-split">{howSplit(decision)}</p>
            <SceneLines decision={decision} />
            {decision.chosen.map(({ option, players: who, around }) => (
              <div className="chosen-by" key={option.id}>
                <p>{option.text}</p>
                <Names players={who.flatMap((each) => players[each] ?? [])} />
                {around.map((each) => (
                  <p className="small" key={each.player}>
                    {texts.around(players[each.player]?.name ?? '', each.asked, each.felt)}
                  </p>
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
      <details className="fold">
        <summary>{texts.asTable}</summary>
        <DecisionTable decisions={decisions} players={players} />
      </details>
    </section>
  );
}

function DecisionTable({ decisions, players }: Props) {
  return (
    <ScrolledTable name={texts.tableName}>
      <thead>
        <tr>
          <th scope="col">{texts.decision}</th>
          {players.map(({ number, name }) => (
            <th scope="col" key={number}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {decisions.map((decision, index) => (
          <tr key={keyOf(decision)}>
            <th scope="row">{texts.here(decision.place, index + 1)}</th>
            {players.map(({ number }, player) => (
              <td key={number}>
                {decision.chosen.find((each) => each.players.includes(player))?.option.text ?? texts.didNotCome}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}

function keyOf({ scene, before }: ComparedDecision): string {
  return `${scene} ${before}`;
}
