import { useEffect, useState } from 'react';
import type { Role } from '../../core/scenario/index.ts';
import { type Device, readGuideRole, writeGuideRole } from '../storage/index.ts';

/** As whom somebody reads, kept on the device. `device` absent: as in the build. */
export function useRole(device: Device | undefined): readonly [role: Role, choose: (role: Role) => void] {
  const [role, setRole] = useState<Role>('medewerker');
  useEffect(() => {
    if (device !== undefined) setRole(readGuideRole(device));
  }, [device]);
  const choose = (chosen: Role) => {
    setRole(chosen);
    if (device !== undefined) writeGuideRole(device, chosen);
  };
  return [role, choose];
}
