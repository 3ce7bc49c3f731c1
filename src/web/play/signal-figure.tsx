import type { BodyPart } from '../../core/play/index.ts';

/**
 * A person of five parts, as the conversation kit draws the civil servant; a part lights up as one points at it or at its
 * word (the stylesheet does it). Pointing only: the same choice is a list of words beside it.
 */
export function SignalFigure({ onFeel }: { onFeel: (part: BodyPart) => void }) {
  return (
    <svg className="signal-figure" viewBox="0 0 120 250" aria-hidden="true">
      <path
        className="body"
        d="M60 66c-22 0-34 12-37 34l-6 52 13 4 10-44v40l-8 76h22l6-66 6 66h22l-8-76v-40l10 44 13-4-6-52c-3-22-15-34-37-34z"
      />
      {parts.map(([part, d]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for who points; hidden from who does not, with a radio beside it
        <path key={part} className={`part ${part}`} d={d} onClick={() => onFeel(part)} />
      ))}
    </svg>
  );
}

const parts: readonly (readonly [BodyPart, string])[] = [
  ['hoofd', 'M60 10c16 0 26 12 26 27s-10 27-26 27-26-12-26-27 10-27 26-27z'],
  ['hart', 'M60 116 46 101a9 9 0 0 1 14-11 9 9 0 0 1 14 11z'],
  ['buik', 'M60 126c11 0 17 7 17 16s-6 16-17 16-17-7-17-16 6-16 17-16z'],
  [
    'handen',
    'M14 150c9 0 15 5 15 13s-6 13-13 13-13-5-13-13 4-13 11-13zM106 150c-9 0-15 5-15 13s6 13 13 13 13-5 13-13-4-13-11-13z',
  ],
  ['voeten', 'M32 224h23v18H24c-6 0-6-8-1-10zM88 224H65v18h31c6 0 6-8 1-10z'],
];
