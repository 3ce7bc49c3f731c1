import type { Device } from '../storage/index.ts';
import { KeptNotice } from '../ui/index.ts';
import type { Playing } from './run-store.ts';
import { texts } from './texts.ts';

/** What a player has to know about what is kept: that it is not, or that the story changed meanwhile. */
export function Notices({ playing: { resumed }, device }: { playing: Playing; device: Device | undefined }) {
  return (
    <>
      <KeptNotice device={device} />
      {resumed && (
        <p className="notice">
          {resumed.lostChoice === undefined ? texts.edited : texts.lost(resumed.lostChoice, resumed.lostChoices)}
        </p>
      )}
    </>
  );
}
