/**
 * The content policy of every page: what is not named here is not loaded, so that text of a story stays text. The server
 * sends it, and the build writes it into its pages as `<meta>` for hosts that send none. Without `frame-ancestors`, which
 * a `<meta>` cannot say. Styles may stand in the page: the build writes those of the first paint there, and bars and what
 * one points at get their size and place by `style`; a style runs nothing.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' data:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The headers of every answer. There is no X-Frame-Options, since a learning environment may frame us.
 * @param frameAncestors - who may frame us, as the policy writes it: `'self' https://leren.example.nl`
 */
export function safetyHeaders(frameAncestors: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${contentPolicy}; frame-ancestors ${frameAncestors}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}
