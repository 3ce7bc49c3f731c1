import { type PrincipleId, principleIds } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import type { Playing, RunStore } from './run-store.ts';
import { texts } from './texts.ts';

const most = 2;

/** Before the first choice: which two principles weigh most for the player. Folded, so that who goes on has skipped it. */
export function Beforehand({ playing: { run }, store }: { playing: Playing; store: RunStore }) {
  if (run.way.length > 0) return null;
  const named = run.journal.beforehand ?? [];
  return (
    <details className="beforehand">
      <summary>
        {named.length === 0 ? texts.beforehand : texts.named(named.map((id) => texts.principles[id]))}
        <span className="small">{named.length === 0 ? texts.skippable : texts.change}</span>
      </summary>
      <fieldset>
        <legend>{texts.nameTwo}</legend>
        {principleIds.map((id) => (
          <Choice key={id} id={id} named={named} onChange={store.nameBeforehand} />
        ))}
      </fieldset>
    </details>
  );
}

interface ChoiceProps {
  readonly id: PrincipleId;
  readonly named: readonly PrincipleId[];
  onChange(named: readonly PrincipleId[]): void;
}

function Choice({ id, named, onChange }: ChoiceProps) {
  const on = named.includes(id);
  const others = named.filter((each) => each !== id);
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={on}
        disabled={!on && named.length >= most}
        onChange={() => onChange(on ? others : principleIds.filter((each) => each === id || others.includes(each)))}
      />
      <PrincipleSign principle={id} /> {texts.principles[id]}
    </label>
  );
}

/** With which principles a run shall go the other way round; nothing of an ordinary one. */
export function OtherWay({ principles }: { principles: readonly PrincipleId[] }) {
  return (
    principles.length > 0 && <p className="other-way">{texts.otherWay(principles.map((id) => texts.principles[id]))}</p>
  );
}
