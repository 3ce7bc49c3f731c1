import { backgrounds, type Expression, expressions, figures, happenings } from '../../core/scenario/index.ts';
import { type AtlasArt, facesArt, peopleArt } from './art.ts';
import { faceFrames } from './faces.ts';
import { openStage } from './open-stage.ts';
import { places } from './place/index.ts';
import { type Sample, sampleView } from './sample-view.ts';

// A page for who draws: the stage with a button for each place and light, each company and each happening, and every
// face of every person.
const asked = new URLSearchParams(location.search);
const renderer = asked.get('renderer');
const stage = await openStage(must('#stage'), {
  motion: asked.get('motion') === 'less' ? 'less' : 'full',
  ...(renderer === 'webgl' || renderer === 'canvas' ? { renderer } : {}),
});

let sample: Sample = { present: { ruben: 'bezorgd', marloes: 'uitleggend' } };
let scenes = 0;

/** Shows the sample with these changes, as a new scene. */
function change(changes: Sample): void {
  scenes += 1;
  sample = { ...sample, happenings: [], lines: [], ...changes, scene: `proef ${scenes}` };
  stage.show(sampleView(sample), (sample.lines?.length ?? 0) - 1);
}

const lightOfPlaces = backgrounds.flatMap((background) =>
  places[background].lights.map((light) => [`${background} ${light}`, { background, light }] as const),
);

const floor = { background: 'werkvloer-avond', light: 'schemering' } as const;

const buttons: Readonly<Record<string, Sample>> = {
  ...Object.fromEntries(lightOfPlaces),
  alleen: { present: { ruben: 'gespannen' }, onThePhone: {} },
  twee: { present: { ruben: 'bezorgd', marloes: 'streng' }, onThePhone: {} },
  drie: { present: { ruben: 'denkend', marloes: 'moe', henk: 'blij' }, onThePhone: {} },
  vijf: { present: { ruben: 'boos', marloes: 'moe', henk: 'blij', fatma: 'streng', anouk: 'verrast' }, onThePhone: {} },
  beller: {
    present: { ruben: 'gespannen' },
    onThePhone: { fatma: 'uitleggend' },
    lines: [{ speaker: 'fatma', name: 'fatma', text: '', expression: 'streng' }],
  },
  ...Object.fromEntries(
    backgrounds.map((caller) => [`belt uit ${caller}`, { caller, present: {}, onThePhone: { fatma: 'neutraal' } }]),
  ),
  'twee bellers': { present: { ruben: 'moe' }, onThePhone: { fatma: 'uitleggend', anouk: 'boos' } },
  onbekend: { present: { vreemde: 'blij' }, background: 'onbekend' },
  leeg: { present: {}, onThePhone: {} },
  ...Object.fromEntries(figures.map((figure) => [`wie ${figure}`, { ...floor, present: { [figure]: 'neutraal' } }])),
  ...Object.fromEntries(
    happenings.map((what) => [
      what,
      { ...floor, present: { ruben: 'neutraal', marloes: 'neutraal' }, happenings: [{ what, person: 'marloes' }] },
    ]),
  ),
};

for (const [name, changes] of Object.entries(buttons)) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', () => change(changes));
  must('form').append(button);
}
change({});

const commonFaces = await loaded(facesArt);
for (const figure of [...figures, 'iemand'] as const) await drawFaces(peopleArt(figure));
document.title = 'klaar';
Object.assign(window, { stage });

async function drawFaces(art: AtlasArt): Promise<void> {
  const own = await loaded(art);
  for (const expression of expressions) drawFace(own, expression);
}

interface Loaded {
  readonly art: AtlasArt;
  readonly picture: HTMLImageElement;
}

async function loaded(art: AtlasArt): Promise<Loaded> {
  const picture = new Image();
  picture.src = art.url;
  await picture.decode();
  return { art, picture };
}

function drawFace(own: Loaded, expression: Expression): void {
  const canvas = document.createElement('canvas');
  canvas.width = 312;
  canvas.height = 400;
  const face = faceFrames(expression);
  const context = canvas.getContext('2d');
  context?.translate(-60, 30);
  for (const name of ['lijf', 'hoofd', face.mouth, face.eyes, face.brows, 'over']) {
    const { art, picture } = name in facesArt.frames ? commonFaces : own;
    const [x = 0, y = 0, width = 0, height = 0, left = 0, top = 0] = art.frames[name] ?? [];
    if (width > 0) context?.drawImage(picture, x, y, width, height, left, top, width, height);
  }
  canvas.style.width = '156px';
  const figure = document.createElement('figure');
  figure.append(canvas, `${own.art.key}: ${expression}`);
  must('#people').append(figure);
}

function must(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`The page has no ${selector}.`);
  return element;
}
