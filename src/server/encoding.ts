/** How a body can be sent, smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * Whether an Accept-Encoding header takes this encoding (RFC 9110, 12.5.3). Uncompressed is always taken: who refuses
 * even that gets it all the same.
 */
export function acceptsEncoding(header: string | undefined, encoding: Encoding): boolean {
  if (encoding === 'identity') return true;
  const weights = new Map((header ?? '').split(',').map(weightOf));
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}

function weightOf(part: string): readonly [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return [name, Number(weight)];
}
