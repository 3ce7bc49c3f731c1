import { useState } from 'react';
import { allKeys, bundleOf, type Device, eraseAll, kindsKept, openTab } from '../storage/index.ts';
import { saveFile } from '../ui/index.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { PutBack } from './put-back.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly device: Device;
  /** What is kept is now something else. */
  onChange(): void;
}

/** What the device keeps: to take along, to put back, and to erase. */
export function OnThisDevice({ device, onChange }: Props) {
  const [told, setTold] = useState('');
  const [erasing, setErasing] = useState(false);
  const kinds = kindsKept(allKeys(device));
  // Not disabled: the focus comes back to the button that erased all.
  const empty = kinds.length === 0;
  const take = () => {
    if (empty) return;
    takeAlong(device);
    setTold(texts.taken);
  };
  const erase = () => {
    eraseAll(device);
    eraseAll(openTab());
    setErasing(false);
    setTold(texts.erased);
    onChange();
  };
  return (
    <section className="paper on-device">
      <h2>{texts.kept}</h2>
      <p>{kinds.length === 0 ? texts.keptNothing : texts.keptKinds(kinds.map((kind) => texts.kinds[kind]))}</p>
      <p className="told" role="status">
        {told}
      </p>
      <div className="ways">
        <div>
          <h3>{texts.takeAlong}</h3>
          <p>{texts.takeAlongHelp}</p>
          <button type="button" className="option next" aria-disabled={empty} onClick={take}>
            {texts.takeAll}
          </button>
        </div>
        <PutBack
          device={device}
          onTake={() => takeAlong(device)}
          onTold={(text) => {
            setTold(text);
            onChange();
          }}
        />
        <div>
          <h3>{texts.erase}</h3>
          <p>{texts.eraseHelp}</p>
          <button type="button" className="option" aria-disabled={empty} onClick={() => setErasing(!empty)}>
            {texts.eraseAll}
          </button>
        </div>
      </div>
      {erasing && (
        <EraseDialog kinds={kinds} onTake={() => takeAlong(device)} onErase={erase} onClose={() => setErasing(false)} />
      )}
    </section>
  );
}

function takeAlong(device: Device): void {
  const now = new Date();
  saveFile(texts.fileName(now.toISOString().slice(0, 10)), 'application/json', bundleOf(device, now.getTime()));
}
