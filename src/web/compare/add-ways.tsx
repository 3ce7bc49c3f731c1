import { useId, useState } from 'react';
import { ChooseFiles } from '../ui/index.ts';
import type { Gathered } from './players.ts';
import { readQr } from './read-qr.ts';
import { texts } from './texts.ts';

interface Props {
  readonly gathered: Gathered;
  /** Adds the codes and journals of a text; answers with what came of it. */
  onAdd(text: string): Promise<Gathered>;
  /** Adds the journals in files. */
  onFiles(files: readonly File[]): Promise<Gathered>;
}

/** Takes ways by typing or pasting, by a photo of a QR code, or as files. What is refused of a text stays there, to be mended. */
export function AddWays({ gathered: { told, refused }, onAdd, onFiles }: Props) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<'reading' | 'readingFiles' | 'noQr' | 'noCode'>();
  const [help, problems] = [useId(), useId()];
  const add = async (typed: string) => {
    const after = await onAdd(typed);
    setTrouble(undefined);
    setText(after.refused.flatMap((each) => each.typed ?? []).join('\n'));
  };
  const scan = async (photo: File | undefined) => {
    if (photo === undefined) return;
    setTrouble('reading');
    const found = await readQr(photo);
    if (found === undefined) setTrouble('noQr');
    else await add(`${text}\n${found}`);
  };
  const open = async (files: readonly File[]) => {
    setTrouble('readingFiles');
    await onFiles(files);
    setTrouble(undefined);
  };
  return (
    <section className="add-ways">
      <h2>{texts.add}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') setTrouble('noCode');
          else add(text);
        }}
      >
        <label htmlFor={`${help}-codes`}>{texts.codes}</label>
        <p className="small" id={help}>
          {texts.codesHelp}
        </p>
        <textarea
          id={`${help}-codes`}
          rows={3}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          value={text}
          aria-invalid={refused.some(({ typed }) => typed !== undefined)}
          aria-describedby={`${help} ${problems}`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="option next">
          {texts.addCodes}
        </button>
      </form>
      <div className="otherwise">
        <ChooseFiles className="chip chooser" accept="image/*" camera onChosen={([photo]) => scan(photo)}>
          {texts.photo}
        </ChooseFiles>
        <ChooseFiles
          className="chip chooser"
          accept=".json,application/json"
          multiple
          describedBy={`${help}-files`}
          onChosen={open}
        >
          {texts.files}
        </ChooseFiles>
        <p className="small" id={`${help}-files`}>
          {texts.filesHelp}
        </p>
      </div>
      <div aria-live="polite" id={problems}>
        {told.map((each) => (
          <p key={each}>{each}</p>
        ))}
        {trouble && <p className={trouble.startsWith('reading') ? '' : 'notice'}>{texts[trouble]}</p>}
        {refused.map(({ line, why, typed }) => (
          <p className="notice" key={`${line} ${why} ${typed ?? ''}`}>
            {texts.refused(line, why)}
          </p>
        ))}
      </div>
    </section>
  );
}
