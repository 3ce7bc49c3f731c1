import { type Principle, principleAnchor, principleIds } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import type { AtStake } from './at-stake.ts';
import { texts } from './texts.ts';
import { ValueSection } from './value-section.tsx';

interface Props {
  readonly principle: Principle;
  readonly role: Role;
  readonly atStake: AtStake | undefined;
  readonly home: string;
}

/** A principle in its own colour: what it says of itself, and its values. */
export function PrincipleSection({ principle: { id, name, introduction, values }, role, atStake, home }: Props) {
  const anchor = principleAnchor(id);
  return (
    <section className={`principle ${id}`} aria-labelledby={anchor}>
      <header className="band">
        <PrincipleSign principle={id} />
        <div>
          <p className="small">{texts.nth(principleIds.indexOf(id) + 1, principleIds.length)}</p>
          <h2 id={anchor} tabIndex={-1}>
            {name}
          </h2>
        </div>
      </header>
      <div className="principle-text">
        {introduction.map((paragraph) => (
          <p className="introduction" key={paragraph}>
            {paragraph}
          </p>
        ))}
        {values.map((value) => (
          <ValueSection key={value.id} value={value} role={role} moments={atStake?.[value.id] ?? []} />
        ))}
        <p className="onward">
          <a href={`${home}kaarten/#kaart-${id}`}>{texts.toCard(name)}</a>
          <a href="#inhoud">{texts.toContents}</a>
        </p>
      </div>
    </section>
  );
}
