import { useState } from 'react';
import type { ResultQr } from './result-qr.tsx';

/** The QR code of a result code, on the page and at the head of the paper; what draws it is loaded when first asked for. */
export interface QrShown {
  readonly open: boolean;
  /** Absent until it is loaded. */
  readonly Drawing: typeof ResultQr | undefined;
  toggle(): void;
}

export function useResultQr(): QrShown {
  const [open, setOpen] = useState(false);
  const [Drawing, setDrawing] = useState<typeof ResultQr>();
  return {
    open,
    Drawing,
    toggle() {
      setOpen(!open);
      if (!open) import('./result-qr.tsx').then((loaded) => setDrawing(() => loaded.ResultQr));
    },
  };
}
