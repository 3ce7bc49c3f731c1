import { useId, useState } from 'react';
import type { Gathered } from './players.ts';
import { readQr } from './read-qr.ts';
import { texts } from './texts.ts';

interface Props {
  readonly gathered: Gathered;
  /** Adds the codes of a text; answers with what came of it. */
  onAdd(text: string): Promise<Gathered>;
}

/** Takes codes by typing, pasting, or a photo of a QR code. What is refused stays in the field, to be mended. */
export function AddCodes({ gathered: { told, refused }, onAdd }: Props) {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<'reading' | 'noQr' | 'noCode'>();
  const [help, problems] = [useId(), useId()];
  const add = async (typed: string) => {
    const after = await onAdd(typed);
    setTrouble(undefined);
    setText(after.refused.map(({ line }) => line).join('\n'));
  };
  const scan = async (photo: File | undefined) => {
    if (photo === undefined) return;
    setTrouble('reading');
    const found = await readQr(photo);
    if (found === undefined) setTrouble('noQr');
    else await add(`${text}\n${found}`);
  };
  return (
    <section className="add-codes">
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
          aria-invalid={refused.length > 0}
          aria-describedby={`${help} ${problems}`}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="row">
          <button type="submit" className="option next">
            {texts.addCodes}
          </button>
          <label className="chip photo">
            {texts.photo}
            <input
              className="unseen"
              type="file"
              accept="image/*"
              capture="environment"
              onChange={({ target }) => {
                scan(target.files?.[0]);
                // So that the same photo can be chosen once more.
                target.value = '';
              }}
            />
          </label>
        </div>
      </form>
      <div aria-live="polite" id={problems}>
        {told.map((each) => (
          <p key={each}>{each}</p>
        ))}
        {trouble && <p className={trouble === 'reading' ? '' : 'notice'}>{texts[trouble]}</p>}
        {refused.map(({ line, why }) => (
          <p className="notice" key={line}>
            {texts.refused(line, why)}
          </p>
        ))}
      </div>
    </section>
  );
}
