/** Whether a value out of JSON has fields by name; a list has them too, by number. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
