import type { Comparison } from '../../core/exchange/index.ts';
import { PlayerMark } from './player-mark.tsx';
import type { Player } from './players.ts';
import { texts } from './texts.ts';

interface Props {
  readonly endings: Comparison['endings'];
  readonly players: readonly Player[];
}

/** To which ending each came: its title alone. */
export function Endings({ endings, players }: Props) {
  return (
    <section>
      <h3>{texts.endings}</h3>
      <ul className="names ended-at">
        {players.map((player, index) => (
          <li key={player.number}>
            <PlayerMark player={player} /> {player.name}: <span>{endings[index]?.title ?? texts.onTheWay}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
