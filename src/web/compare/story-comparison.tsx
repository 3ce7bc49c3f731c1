import { useMemo } from 'react';
import { compareWays } from '../../core/exchange/index.ts';
import { Decisions } from './decisions.tsx';
import { Endings } from './endings.tsx';
import { Furthest } from './furthest.tsx';
import type { Player } from './players.ts';
import { ProfilesOver } from './profiles-over.tsx';
import { texts } from './texts.ts';

/** Ways of one story beside each other: where they split most, choice by choice, and the profiles over each other. */
export function StoryComparison({ players }: { players: readonly Player[] }) {
  const comparison = useMemo(() => compareWays(players.map(({ way }) => way)), [players]);
  const title = players[0]?.way.run.story.scenario.title;
  if (players.length < 2) {
    return (
      <section className="compared">
        <h2>{title}</h2>
        <p>{texts.oneMore}</p>
      </section>
    );
  }
  return (
    <section className="compared">
      <h2>{title}</h2>
      <Furthest comparison={comparison} players={players} />
      <Endings endings={comparison.endings} players={players} />
      <Decisions decisions={comparison.decisions} players={players} />
      <ProfilesOver profiles={comparison.profiles} players={players} />
    </section>
  );
}
