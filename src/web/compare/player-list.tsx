import type { RefObject } from 'react';
import { mostInName } from './name-of-file.ts';
import { PlayerMark } from './player-mark.tsx';
import type { Player } from './players.ts';
import { texts } from './texts.ts';

interface Props {
  readonly players: readonly Player[];
  readonly heading: RefObject<HTMLHeadingElement | null>;
  onRename(player: Player, name: string): void;
  onRemove(player: Player): void;
}

/** Who is compared: the key to the shapes, and the place to give names. */
export function PlayerList({ players, heading, onRename, onRemove }: Props) {
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.players}
      </h2>
      <ul className="players">
        {players.map((player) => (
          <li key={player.number}>
            <PlayerMark player={player} />
            <input
              type="text"
              maxLength={mostInName}
              autoComplete="off"
              aria-label={texts.name(player.number)}
              value={player.name}
              onChange={({ target }) => onRename(player, target.value)}
            />
            <span className="small">
              {player.way.run.story.scenario.title}, {texts.as(player.way.run.story.role)}
            </span>
            <button type="button" className="chip" onClick={() => onRemove(player)}>
              {texts.remove}
              <span className="unseen"> {player.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names with their marks, in a row of text. */
export function Names({ players }: { players: readonly Player[] }) {
  return (
    <ul className="names">
      {players.map((player) => (
        <li key={player.number}>
          <PlayerMark player={player} /> {player.name}
        </li>
      ))}
    </ul>
  );
}
