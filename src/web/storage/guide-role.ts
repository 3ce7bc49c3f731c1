import { isRole, type Role } from '../../core/scenario/index.ts';
import { type Device, type Kept, prefix } from './device.ts';

const key = `${prefix}gids/rol`;

/** As whom somebody reads the guide and its cards. */
export function readGuideRole(device: Device): Role {
  const kept = device.read(key);
  if (isRole(kept)) return kept;
  if (kept !== undefined) device.setUnreadableAside(key);
  return 'medewerker';
}

/** What stands there and is no role is set aside first. */
export function writeGuideRole(device: Device, role: Role): Kept {
  readGuideRole(device);
  return device.write(key, role);
}
