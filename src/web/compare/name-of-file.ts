/** How long a name may be, as in its field. */
export const mostInName = 40;

/**
 * Whom a file's name names: `Noor.json`, or `morgen-om-negen-journaal-noor (2).json`. Undefined where somebody left it as the
 * debrief calls it.
 */
export function nameOfFile(file: string): string | undefined {
  const name = file
    .replace(/\.json$/i, '')
    .replace(/[ _-]*\(\d+\)$/, '')
    .replace(/^[a-z0-9-]+-journaal(?![a-z0-9])/, '')
    .replace(/^[\s_-]+|[\s_-]+$/g, '');
  return name === '' ? undefined : [...name].slice(0, mostInName).join('');
}
