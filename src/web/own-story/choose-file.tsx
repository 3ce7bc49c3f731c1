import { useState } from 'react';
import type { OwnFile } from '../storage/index.ts';
import { ChooseFiles } from '../ui/index.ts';
import { type FileProblem, readStoryFile } from './read-story-file.ts';
import { texts } from './texts.ts';

const example = 'voorbeeld-verhaal.yaml';

interface Props {
  readonly home: string;
  /** `name`: of a file that could not be read. */
  onChosen(chosen: OwnFile | FileProblem | 'no-example', name?: string): void;
}

/** Where a story comes from: a file that is chosen or dropped, or the example. */
export function ChooseFile({ home, onChosen }: Props) {
  const [over, setOver] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file !== undefined) onChosen(await readStoryFile(file), file.name);
  };
  const tryExample = async () => {
    const text = await fetchText(home + example);
    onChosen(text === undefined ? 'no-example' : { name: example, text });
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: who cannot drag has the button in it */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <p>{texts.help}</p>
        <ChooseFiles className="option next" accept=".yaml,.yml" onChosen={([file]) => choose(file)}>
          {texts.choose}
        </ChooseFiles>
      </div>
      <section className="begin">
        <h2>{texts.begin}</h2>
        <p>{texts.beginHelp}</p>
        <div className="row">
          <button type="button" className="chip" onClick={tryExample}>
            {texts.tryExample}
          </button>
          <a className="chip" href={home + example} download={example}>
            {texts.saveExample}
          </a>
        </div>
      </section>
    </>
  );
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
