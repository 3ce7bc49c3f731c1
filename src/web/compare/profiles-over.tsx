import type { ComparedPrinciple, Profiles } from '../../core/exchange/index.ts';
import { BarEnds, BarRange, halfScale, PrincipleSign, type Side } from '../ui/index.ts';
import { Names } from './player-list.tsx';
import { colourOf, PlayerMark } from './player-mark.tsx';
import type { Player } from './players.ts';
import { ScrolledTable } from './scrolled-table.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly profiles: Profiles;
  readonly players: readonly Player[];
}

/** The seven principles with every player's mark on them: strained to the left, honoured to the right; and as a table. */
export function ProfilesOver({ profiles: { principles, most }, players }: Props) {
  return (
    <section>
      <h3>{texts.profiles}</h3>
      <p>{texts.profilesHelp}</p>
      {principles.some(({ range }) => range !== undefined) && <p className="small">{texts.rangeHelp}</p>}
      <Names players={players} />
      <div className="profiles" aria-hidden="true">
        <div className="profile-row small">
          <span />
          <BarEnds />
        </div>
        {principles.map((row) => (
          <div className={`profile-row ${row.principle}`} key={row.principle}>
            <span>
              <PrincipleSign principle={row.principle} /> {row.name}
            </span>
            <Half side="strained" row={row} players={players} most={most} />
            <Half side="honoured" row={row} players={players} most={most} />
          </div>
        ))}
      </div>
      <details className="fold">
        <summary>{texts.profilesAsTable}</summary>
        <ProfileTable principles={principles} players={players} />
      </details>
    </section>
  );
}

interface HalfProps {
  readonly side: Side;
  readonly row: ComparedPrinciple;
  readonly players: readonly Player[];
  readonly most: number;
}

/** One half of a row. Each player has a lane, so that no mark covers another. */
function Half({ side, row, players, most }: HalfProps) {
  const scale = halfScale(side, most);
  return (
    <span className={`half ${side}`}>
      <span className="track">
        <BarRange scale={scale} range={row.range?.[side]} />
        {players.map((player, index) => (
          <span
            className="lane"
            key={player.number}
            style={{ color: colourOf(player.number), height: laneHeight(players.length) }}
          >
            <i className="stem" style={scale.between(0, row.players[index]?.[side] ?? 0)} />
            <span className="at" style={scale.at(row.players[index]?.[side] ?? 0)}>
              <PlayerMark player={player} />
            </span>
          </span>
        ))}
      </span>
    </span>
  );
}

/** Of many players the lanes draw together, so that seven rows still fit a window or two. */
function laneHeight(players: number): string {
  return `${Math.max(0.375, Math.min(1.125, 14 / players))}rem`;
}

function ProfileTable({
  principles,
  players,
}: {
  principles: readonly ComparedPrinciple[];
  players: readonly Player[];
}) {
  const ranged = principles.some(({ range }) => range !== undefined);
  return (
    <ScrolledTable name={texts.profileTableName}>
      <thead>
        <tr>
          <th scope="col">{texts.principle}</th>
          {players.map(({ number, name }) => (
            <th scope="col" key={number}>
              {name}
            </th>
          ))}
          {ranged && <th scope="col">{texts.canBe}</th>}
        </tr>
      </thead>
      <tbody>
        {principles.map((row) => (
          <tr key={row.principle}>
            <th scope="row">{row.name}</th>
            {row.players.map(({ honoured, strained }, index) => (
              <td key={players[index]?.number}>{texts.both(honoured, strained)}</td>
            ))}
            {row.range && <td>{texts.range(row.range.honoured, row.range.strained)}</td>}
          </tr>
        ))}
      </tbody>
    </ScrolledTable>
  );
}
