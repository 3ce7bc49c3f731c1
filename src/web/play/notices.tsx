import type { Playing } from './run-store.ts';
import { texts } from './texts.ts';

/** What a player has to know about what is kept of this run: that it is not, or that the story changed meanwhile. */
export function Notices({ playing: { kept, resumed } }: { playing: Playing }) {
  return (
    <div role="status" className="notices">
      {kept !== 'kept' && <p className="notice">{texts.notKept[kept]}</p>}
      {resumed && (
        <p className="notice">
          {resumed.lostChoice === undefined ? texts.edited : texts.lost(resumed.lostChoice, resumed.lostChoices)}
        </p>
      )}
    </div>
  );
}
