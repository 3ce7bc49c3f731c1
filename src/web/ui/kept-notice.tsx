import { type ReactNode, useRef, useSyncExternalStore } from 'react';
import type { Device } from '../storage/index.ts';
import { texts } from './texts.ts';

interface Props {
  /** Absent in the build. */
  readonly device: Device | undefined;
  /** What one can still do on this page. */
  readonly children?: ReactNode;
}

/** Says that something is not kept, politely and once: when it is put away it does not come back on this page. */
export function KeptNotice({ device, children }: Props) {
  const trouble = useSyncExternalStore(
    (listener) => device?.subscribe(listener) ?? (() => undefined),
    () => device?.trouble(),
    () => undefined,
  );
  const place = useRef<HTMLDivElement>(null);
  const putAway = () => {
    device?.told();
    place.current?.focus();
  };
  return (
    <div className="kept-notice" role="status" ref={place} tabIndex={-1}>
      {trouble && (
        <div className="notice">
          <p>
            {texts.kept[trouble]} {children}
          </p>
          <button type="button" className="quiet" onClick={putAway}>
            {texts.understood}
          </button>
        </div>
      )}
    </div>
  );
}
