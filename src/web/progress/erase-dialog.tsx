import type { Kind } from '../storage/index.ts';
import { Dialog } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  /** What would be lost. */
  readonly kinds: readonly Kind[];
  onTake(): void;
  onErase(): void;
  onClose(): void;
}

/** Says what erasing loses, and offers to take it along first. */
export function EraseDialog({ kinds, onTake, onErase, onClose }: Props) {
  return (
    <Dialog title={texts.eraseTitle} close={texts.eraseNo} onClose={onClose}>
      <p>{texts.eraseLoses}</p>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{texts.loses[kind]}</li>
        ))}
      </ul>
      <p>{texts.eraseElsewhere}</p>
      <div className="row">
        <button type="button" className="option" onClick={onTake}>
          {texts.takeAll}
        </button>
        <button type="button" className="option danger" onClick={onErase}>
          {texts.eraseYes}
        </button>
      </div>
    </Dialog>
  );
}
