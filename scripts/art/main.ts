import { backgrounds } from '../../src/core/scenario/index.ts';
import { facesAtlas, figureAtlas } from './build-people.ts';
import { buildPlace } from './build-places.ts';
import { thingsAtlas } from './build-things.ts';
import { people } from './people/index.ts';
import { skylineWindows } from './places/werkvloer-avond/index.ts';
import { posterPicture, posters } from './posters.ts';
import { writeBoxes, writeFrames, writePicture } from './write.ts';

// npm run art [-- name …]: draws the art of the stage into assets and src/web/stage/frames; all of it, or what is named
// (people, places, posters by their id, `gezichten`, `dingen`). The same sources give the same files.
const named = process.argv.slice(2);
const wanted = (name: string) => named.length === 0 || named.includes(name);
const sizes = new Map<string, number>();

for (const [name, figure] of Object.entries(people).filter(([name]) => wanted(name))) {
  const atlas = await figureAtlas(figure);
  sizes.set(name, await writePicture(`stage/mensen/${name}`, atlas.picture, 62));
  writeFrames(`mensen/${name}`, atlas.frames);
}
if (wanted('gezichten')) {
  const faces = await facesAtlas();
  sizes.set('gezichten', await writePicture('stage/gezichten', faces.picture));
  writeFrames('gezichten', faces.frames);
}
if (wanted('dingen')) {
  const things = await thingsAtlas();
  sizes.set('dingen', await writePicture('stage/dingen', things.picture));
  writeFrames('dingen', things.frames);
  writeBoxes('ramen', skylineWindows().slice(90, 126));
}
for (const background of backgrounds.filter(wanted)) {
  for (const [name, size] of await buildPlace(background)) sizes.set(name, size);
}
for (const [story, poster] of Object.entries(posters).filter(([story]) => wanted(story))) {
  sizes.set(story, await writePicture(`public/posters/${story}`, await posterPicture(poster), 80));
}

for (const [name, size] of sizes) console.log(`${name.padEnd(56)} ${(size / 1000).toFixed(1).padStart(8)} kB`);
const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
console.log(`${'all'.padEnd(56)} ${(all / 1000).toFixed(1).padStart(8)} kB`);
