import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
  onClose(): void;
}

/** A modal dialog: the browser keeps focus in it, closes it on Escape and gives focus back. */
export function Dialog({ title, close, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  useEffect(() => {
    const { current } = dialog;
    const opener = document.activeElement;
    current?.showModal();
    return () => {
      // The browser tells of it later, when the next dialog may be open already.
      gone.current = true;
      current?.close();
      // The browser does not give it back where the page itself took the dialog away.
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={() => gone.current || onClose()}>
      <h2>{title}</h2>
      {children}
      <button type="button" className="option next" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  );
}
