/**
 * What a QR code of a result code says. The address of the compare page with the code behind it, so that a phone's own
 * camera leads there; the code alone where others could not follow that address: it is of this machine, of a file, or of
 * a frame in a learning environment.
 */
export function qrText(code: string, address: URL, framed: boolean): string {
  const local = /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(address.hostname);
  if (framed || local || !/^https?:$/.test(address.protocol)) return code;
  return `${address.origin}${address.pathname}#${code}`;
}
