import { useState } from 'react';
import { type Bundle, type Device, differences, readBundle, restore } from '../storage/index.ts';
import { ChooseFiles, showDay } from '../ui/index.ts';
import { DiffersDialog } from './differs-dialog.tsx';
import { texts } from './texts.ts';

interface Props {
  readonly device: Device;
  onTake(): void;
  /** What came of it, when something did. */
  onTold(text: string): void;
}

/** More than any browser keeps for a site. */
const mostBytes = 20_000_000;

/** Puts back a file that was taken along. Where it has something else than the device, it asks. */
export function PutBack({ device, onTake, onTold }: Props) {
  const [asked, setAsked] = useState<Bundle>();
  const put = (bundle: Bundle, keys: readonly string[], done: string) => {
    setAsked(undefined);
    const result = restore(device, bundle, keys);
    onTold(result === 'kept' ? done : texts.problem[result]);
  };
  const read = async (file: File) => {
    const bundle = await bundleIn(file);
    if (typeof bundle === 'string') return onTold(texts.problem[bundle]);
    const { fresh, other } = differences(device, bundle);
    if (other.length > 0) return setAsked(bundle);
    if (fresh.length === 0) return onTold(texts.sameAlready);
    put(bundle, fresh, texts.putBackDone(showDay(bundle.saved)));
  };
  return (
    <div>
      <h3>{texts.putBack}</h3>
      <p>{texts.putBackHelp}</p>
      <ChooseFiles className="option" accept=".json,application/json" onChosen={([file]) => file && read(file)}>
        {texts.chooseFile}
      </ChooseFiles>
      {asked && (
        <DiffersDialog device={device} bundle={asked} onTake={onTake} onPut={put} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}

async function bundleIn(file: File) {
  if (file.size > mostBytes) return 'huge';
  try {
    return readBundle(await file.text());
  } catch {
    return 'unopened';
  }
}
