import { useId } from 'react';
import { guideValue, valueIds } from '../../core/guide/index.ts';
import type { OnChoice } from '../storage/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly said: OnChoice;
  onSay(change: OnChoice): void;
}

/** The weights are one writer's: the player says whether they would weigh so, and what else. */
export function Agreement({ said, onSay }: Props) {
  const { weights, instead = '' } = said;
  return (
    <>
      <fieldset className="agreement no-print">
        <legend>{texts.opinion}</legend>
        <div className="row">
          {(['agrees', 'differs'] as const).map((each) => (
            <label className="switch" key={each}>
              <input type="radio" name="weights" checked={weights === each} onChange={() => onSay({ weights: each })} />{' '}
              {texts[each]}
            </label>
          ))}
        </div>
        {weights === 'differs' && <Instead instead={instead} onSay={onSay} />}
      </fieldset>
      {weights !== undefined && <OnPaper weights={weights} instead={instead} />}
    </>
  );
}

function Instead({ instead, onSay }: { instead: string; onSay: Props['onSay'] }) {
  const words = useId();
  return (
    <>
      <label>
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
    </>
  );
}

/** What was marked, without what it is marked with. */
function OnPaper({ weights, instead }: { weights: 'agrees' | 'differs'; instead: string }) {
  const differs = instead.trim() === '' ? texts.differs : `${texts.differs}: ${instead.trim()}`;
  return (
    <p className="print-only">
      {texts.opinion} <b>{weights === 'agrees' ? texts.agrees : differs}</b>
    </p>
  );
}
