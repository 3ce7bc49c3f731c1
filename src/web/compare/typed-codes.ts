/** A code as it was typed, pasted or scanned, with the name before it where there was one. */
export interface TypedCode {
  readonly name?: string;
  readonly code: string;
  /** The whole of it, to show where it is refused. */
  readonly line: string;
}

/**
 * The codes in a text: one a line, or several behind an address (`…/vergelijken/#code+code`), each with or without a name
 * before it (`Noor: code`).
 */
export function typedCodes(text: string): readonly TypedCode[] {
  return text
    .split(/[\n,;]/)
    .flatMap((line) => (line.includes('#') ? behindAddress(line) : [line]))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(withName);
}

/** The part behind the last `#`, each code with the name that stands before the address. */
function behindAddress(line: string): readonly string[] {
  const [, name = ''] = /^([^:/#]+:)\s*\S+:\/\//.exec(line) ?? [];
  return line
    .slice(line.lastIndexOf('#') + 1)
    .split('+')
    .map((code) => `${name}${code}`);
}

function withName(line: string): TypedCode {
  const [, name, code] = /^([^:]+):\s*(.+)$/.exec(line) ?? [];
  return name === undefined || code === undefined ? { code: line, line } : { name: name.trim(), code, line };
}
