import type { ReactNode } from 'react';

interface Props {
  /** How the button looks: the classes of its label. */
  readonly className: string;
  readonly accept: string;
  readonly multiple?: boolean;
  /** Opens a phone's camera at once. */
  readonly camera?: boolean;
  /** Id of a text that explains it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
  /** Never with none. */
  onChosen(files: readonly File[]): void;
}

/** A button that lets one choose files. */
export function ChooseFiles({
  className,
  accept,
  multiple = false,
  camera = false,
  describedBy,
  children,
  onChosen,
}: Props) {
  return (
    <label className={className}>
      {children}
      <input
        className="unseen"
        type="file"
        accept={accept}
        multiple={multiple}
        {...(camera && { capture: 'environment' })}
        {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen once more.
          target.value = '';
          if (files.length > 0) onChosen(files);
        }}
      />
    </label>
  );
}
