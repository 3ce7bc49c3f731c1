import { texts } from './texts.ts';

/** What the environment may set. */
export interface Settings {
  readonly port: number;
  /** Who may show the game in a frame, as the content policy writes it. */
  readonly frameAncestors: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly message: string };

// `*`, a scheme, or a host with perhaps a scheme, a wildcard at its head, and a port. Nothing that could end the directive.
const source = /^(?:\*|https?:|(?:https?:\/\/)?(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::(?:\d{1,5}|\*))?)$/i;

/** Reads PORT (3000 where absent) and FRAME_ANCESTORS (`'self'` where absent). The message is Dutch. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const { PORT = '3000', FRAME_ANCESTORS = "'self'" } = env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) return { ok: false, message: texts.badPort(PORT) };
  const sources = FRAME_ANCESTORS.trim().split(/ +/);
  if (!areAncestors(sources)) return { ok: false, message: texts.badFrameAncestors(FRAME_ANCESTORS) };
  return { ok: true, settings: { port: Number(PORT), frameAncestors: sources.join(' ') } };
}

function areAncestors(sources: readonly string[]) {
  if (sources.length === 1 && sources[0] === "'none'") return true;
  return sources.every((word) => word === "'self'" || source.test(word));
}
