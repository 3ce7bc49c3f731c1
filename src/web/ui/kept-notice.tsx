import { type ReactNode, useRef, useSyncExternalStore } from 'react';
import type { Device, Trouble } from '../storage/index.ts';

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
            {texts[trouble]} {children}
          </p>
          <button type="button" className="quiet" onClick={putAway}>
            {texts.understood}
          </button>
        </div>
      )}
    </div>
  );
}

const texts = {
  full: 'De opslag van dit apparaat is vol. Je kunt gewoon verder, maar wat je nu doet, is na sluiten weg. Wat er al stond, blijft staan.',
  denied: 'Dit apparaat bewaart niets. Je kunt gewoon verder, maar na sluiten is alles weg.',
  understood: 'Begrepen',
} satisfies Record<Trouble | 'understood', string>;
