import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
  onClose(): void;
}

/**
 * A modal dialog: the browser keeps focus in it and gives focus back. Opened and taken away before the next key is heard:
 * the browser itself tells of Escape only after keys that followed it.
 */
export function Dialog({ title, close, children, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  useLayoutEffect(() => {
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
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={({ target }) => target === dialog.current && onClose()}
      onClose={() => gone.current || onClose()}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" className="option next" onClick={onClose}>
        {close}
      </button>
    </dialog>
  );
}
