import { useEffect } from 'react';
import { AddCodes } from './add-codes.tsx';
import { PlayerList } from './player-list.tsx';
import { byStory, renamed, without, withRead } from './players.ts';
import { readCodes, type Stories } from './read-codes.ts';
import { StoryComparison } from './story-comparison.tsx';
import { texts } from './texts.ts';
import { usePlayers } from './use-players.ts';

/** Takes result codes, and lays the ways that they stand for beside each other, story by story. */
export function ComparePage({ home, stories }: { home: string; stories: Stories }) {
  const add = async (text: string) => {
    const read = await readCodes(text, stories);
    return change((before) => withRead(before, read));
  };
  const [gathered, change] = usePlayers(add);
  const { players } = gathered;
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  return (
    <main className="debrief compare">
      <p>
        <a href={home}>{texts.home}</a>
      </p>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p className="small">{texts.privacy}</p>
      <AddCodes gathered={gathered} onAdd={add} />
      {players.length > 0 && (
        <PlayerList
          players={players}
          onRename={(player, name) => change((before) => renamed(before, player, name))}
          onRemove={(player) => change((before) => without(before, player))}
        />
      )}
      {byStory(players).map(([story, together]) => (
        <StoryComparison key={story} players={together} />
      ))}
    </main>
  );
}
