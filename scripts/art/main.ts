import { figureAtlas } from './build-people.ts';
import { buildPlace, propsAtlas } from './build-place.ts';
import { people } from './people/index.ts';
import { poster } from './poster.ts';
import { writeFrames, writePicture } from './write.ts';

// Draws all the art of the stage into assets and src/web/stage/frames. The same sources give the same files.
const sizes = new Map<string, number>();
for (const [name, figure] of Object.entries(people)) {
  const atlas = await figureAtlas(figure);
  sizes.set(name, await writePicture(`stage/mensen/${name}`, atlas.picture));
  writeFrames(name, atlas.frames);
}
const props = await propsAtlas();
sizes.set('dingen', await writePicture('stage/dingen', props.picture));
writeFrames('dingen', props.frames);
for (const [name, size] of await buildPlace()) sizes.set(name, size);
sizes.set('poster', await writePicture('public/posters/morgen-om-negen', await poster(), 80));

for (const [name, size] of sizes) console.log(`${name.padEnd(24)} ${(size / 1000).toFixed(1).padStart(8)} kB`);
const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
console.log(`${'all'.padEnd(24)} ${(all / 1000).toFixed(1).padStart(8)} kB`);
