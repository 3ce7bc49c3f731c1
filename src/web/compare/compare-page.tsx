import { useEffect, useRef } from 'react';
import { HomeLine } from '../ui/index.ts';
import { AddWays } from './add-ways.tsx';
import { PlayerList } from './player-list.tsx';
import { byStory, type Player, renamed, without, withRead } from './players.ts';
import type { Stories, WayRead } from './read-codes.ts';
import { readFiles } from './read-journals.ts';
import { readPasted } from './read-pasted.ts';
import { StoryComparison } from './story-comparison.tsx';
import { texts } from './texts.ts';
import { usePlayers } from './use-players.ts';

/** Takes result codes and journals, and lays the ways that they stand for beside each other, story by story. */
export function ComparePage({ home, stories }: { home: string; stories: Stories }) {
  const join = (read: readonly WayRead[]) => change((before) => withRead(before, read));
  const add = async (text: string) => join(await readPasted(text, stories));
  const addFiles = async (files: readonly File[]) => join(await readFiles(files, stories));
  const [gathered, change] = usePlayers(add);
  const { players } = gathered;
  const [title, list] = [useRef<HTMLHeadingElement>(null), useRef<HTMLHeadingElement>(null)];
  // Focus must not go down with the row whose button was pressed.
  const remove = (player: Player) => {
    const { players } = change((before) => without(before, player));
    (players.length > 0 ? list : title).current?.focus();
  };
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  return (
    <main className="debrief compare">
      <HomeLine home={home} />
      <h1 ref={title} tabIndex={-1}>
        {texts.title}
      </h1>
      <p>{texts.lead}</p>
      <p className="small">{texts.privacy}</p>
      <AddWays gathered={gathered} onAdd={add} onFiles={addFiles} />
      {players.length > 0 && (
        <PlayerList
          players={players}
          heading={list}
          onRename={(player, name) => change((before) => renamed(before, player, name))}
          onRemove={remove}
        />
      )}
      {byStory(players).map(([story, together]) => (
        <StoryComparison key={story} players={together} />
      ))}
    </main>
  );
}
