import { useId } from 'react';
import { guideValue, valueIds } from '../../core/guide/index.ts';
import type { OnChoice } from '../storage/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly said: OnChoice;
  onSay(change: OnChoice): void;
}

/** The weights are one writer's: the player says whether they would weigh so, and what else. */
export function Agreement({ said: { weights, instead = '' }, onSay }: Props) {
  const words = useId();
  return (
    <fieldset className="agreement">
      <legend>{texts.opinion}</legend>
      <div className="row">
        {(['agrees', 'differs'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="weights" checked={weights === each} onChange={() => onSay({ weights: each })} />{' '}
            {texts[each]}
          </label>
        ))}
      </div>
      {weights === 'differs' && (
        <>
          <label className="no-print">
            {texts.instead}
            <input
              type="text"
              list={words}
              maxLength={200}
              value={instead}
              onInput={({ currentTarget }) => onSay({ instead: currentTarget.value })}
            />
          </label>
          <datalist id={words}>
            {valueIds.map((value) => (
              <option key={value} value={guideValue(value).name} />
            ))}
          </datalist>
          {instead.trim() !== '' && (
            <p className="print-only">
              {texts.youWeighed} <b>{instead}</b>
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
