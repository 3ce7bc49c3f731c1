/** Longest side, in pixels, at which a photo is looked at: a larger one is slower and no clearer. */
const longest = 1200;

/** The text of the QR code on a picture; undefined where none can be read. */
export async function readQr(file: Blob): Promise<string | undefined> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(await pixelsOf(file));
  } catch {
    return undefined;
  }
}

async function pixelsOf(file: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('there is no canvas to draw on');
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
