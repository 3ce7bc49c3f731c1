import { type Role, roles } from '../../core/scenario/index.ts';
import { texts } from './texts.ts';

/** As whom one reads: that list stands first. */
export function RoleSwitch({ role, onRole }: { role: Role; onRole(role: Role): void }) {
  return (
    <fieldset className="role-switch">
      <legend>{texts.role}</legend>
      {roles.map((each) => (
        <label key={each}>
          <input type="radio" name="role" checked={each === role} onChange={() => onRole(each)} />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
