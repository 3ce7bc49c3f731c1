import type { Analysis, AnalysisByRole, Shares } from '../../core/check/index.ts';
import type { Role, Scenario } from '../../core/scenario/index.ts';
import { texts } from './texts.ts';

/** All ways through a story, per role: how many, how they end, how long they are. */
export function Profile({ scenario, analysis }: { scenario: Scenario; analysis: AnalysisByRole }) {
  return (
    <section>
      <h2>{texts.profile}</h2>
      <p>{texts.profileHelp}</p>
      {scenario.roles.map((role) => (
        <ProfileOf key={role} scenario={scenario} role={role} analysis={analysis[role] ?? null} />
      ))}
    </section>
  );
}

function ProfileOf({ scenario, role, analysis }: { scenario: Scenario; role: Role; analysis: Analysis | null }) {
  if (analysis === null) return <p>{texts.noProfile[role]}</p>;
  const { words, steps } = analysis;
  return (
    <table>
      <caption>{texts.caption[role](analysis.ways, words, steps)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.ending}</th>
          <th scope="col">{texts.ofPlayers}</th>
          <th scope="col">{texts.ofWays}</th>
        </tr>
      </thead>
      <tbody>
        {scenario.endings.map(({ id, title }) => (
          <EndingRow key={id} title={title} shares={analysis.endings.get(id)} />
        ))}
      </tbody>
    </table>
  );
}

function EndingRow({ title, shares }: { title: string; shares: Shares | undefined }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{texts.percent(shares?.random ?? 0)}</td>
      <td>{texts.percent(shares?.ways ?? 0)}</td>
    </tr>
  );
}
