import { type Bundle, type Device, differences, kindsKept } from '../storage/index.ts';
import { Dialog, showDay } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly device: Device;
  readonly bundle: Bundle;
  onTake(): void;
  onPut(bundle: Bundle, keys: readonly string[], done: string): void;
  onClose(): void;
}

/** Where a file and the device have something else under the same name: which of the two shall stay. */
export function DiffersDialog({ device, bundle, onTake, onPut, onClose }: Props) {
  const day = showDay(bundle.saved);
  const { fresh, other } = differences(device, bundle);
  const kinds = kindsKept(other).map((kind) => texts.kinds[kind]);
  return (
    <Dialog title={texts.differs} close={texts.doNothing} onClose={onClose}>
      <p>{texts.differsHelp(day, kinds)}</p>
      <p>{texts.differsAsk}</p>
      <div className="row choices">
        <button type="button" className="option" onClick={onTake}>
          {texts.takeFirst}
        </button>
        <button type="button" className="option" onClick={() => onPut(bundle, fresh, texts.addedOnly(day))}>
          {texts.keepHere}
        </button>
        <button
          type="button"
          className="option danger"
          onClick={() => onPut(bundle, [...fresh, ...other], texts.putBackDone(day))}
        >
          {texts.takeFile}
        </button>
      </div>
    </Dialog>
  );
}
