import type { Role } from '../../core/scenario/index.ts';
import type { Device, Kept } from './device.ts';

const key = 'tweestrijd/gids/rol';

/** As whom somebody reads the guide and its cards. */
export function readGuideRole(device: Device): Role {
  return device.read(key) === 'leidinggevende' ? 'leidinggevende' : 'medewerker';
}

export function writeGuideRole(device: Device, role: Role): Kept {
  return device.write(key, role);
}
