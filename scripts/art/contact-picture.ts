import sharp from 'sharp';

const WIDTH = 2000;
const PAPER = '#5b7c86';

/** One picture of many: rows of equal tiles, scaled to fill the width. */
export async function contactPicture(
  groups: readonly { readonly tiles: readonly Buffer[]; readonly columns: number }[],
  file: string,
): Promise<void> {
  const layers: { input: Buffer; left: number; top: number }[] = [];
  let top = 0;
  for (const { tiles, columns } of groups) {
    const width = Math.floor(WIDTH / columns);
    const scaled = await Promise.all(
      tiles.map((tile) => sharp(tile).resize({ width }).toBuffer({ resolveWithObject: true })),
    );
    const height = Math.max(...scaled.map(({ info }) => info.height));
    for (const [index, { data }] of scaled.entries())
      layers.push({ input: data, left: (index % columns) * width, top: top + Math.floor(index / columns) * height });
    top += Math.ceil(tiles.length / columns) * height;
  }
  const sheet = sharp({ create: { width: WIDTH, height: top, channels: 3, background: PAPER } }).composite(layers);
  await sheet.webp({ quality: 72 }).toFile(file);
}
