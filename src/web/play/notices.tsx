import { useEffect, useState } from 'react';
import type { Device } from '../storage/index.ts';
import { KeptNotice } from '../ui/index.ts';
import type { Playing, Resumed } from './run-store.ts';
import { texts } from './texts.ts';

/** What a player has to know about what is kept: that it is not, or that the story changed meanwhile. */
export function Notices({ playing: { resumed }, device }: { playing: Playing; device: Device | undefined }) {
  return (
    <>
      <KeptNotice device={device} />
      <StoryChanged resumed={resumed} />
    </>
  );
}

/** Filled once it is there: a region that comes with its text is not read out. That it goes at a choice is not told. */
function StoryChanged({ resumed }: { resumed: Resumed | undefined }) {
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <div className="story-changed" aria-live="polite">
      {there && resumed && (
        <p className="notice">
          {resumed.lostChoice === undefined ? texts.edited : texts.lost(resumed.lostChoice, resumed.lostChoices)}
        </p>
      )}
    </div>
  );
}
