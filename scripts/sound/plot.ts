import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { ambiences } from './ambiences.ts';
import { cues } from './cues.ts';
import { levelled, RATE, type Signal } from './signal.ts';

// npx tsx scripts/sound/plot.ts: docs/geluid.webp, a picture of every sound: its wave, its spectrum, its length and level.
const WIDTH = 560;
const ROW = 74;
const BANDS = 48;

const rows = [
  ...Object.entries(cues).flatMap(([name, make]) => (make === null ? [] : [[name, levelled(make(), 0.5)] as const])),
  ...Object.entries(ambiences).map(([name, make]) => [`plaats: ${name}`, levelled(make(), 0.22)] as const),
];
const height = ROW * Math.ceil(rows.length / 2);
const drawn = rows.map(([name, sound], index) => {
  const [x, y] = [(index % 2) * WIDTH, Math.floor(index / 2) * ROW];
  return `<g transform="translate(${x} ${y})">${row(name, sound)}</g>`;
});
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${height}"><rect width="100%" height="100%" fill="#faf6ea"/>${drawn.join('')}</svg>`;
const png = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH * 2 } }).render().asPng();
writeFileSync('docs/geluid.webp', await sharp(png).webp({ quality: 80 }).toBuffer());

function row(name: string, sound: Signal): string {
  const peak = decibels(sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
  const rms = decibels(Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length));
  const label = `${name}: ${(sound.length / RATE).toFixed(1)} s, piek ${peak} dB, gemiddeld ${rms} dB`;
  return `<text x="10" y="16" font-family="sans-serif" font-size="12" fill="#20202e">${label}</text>${wave(sound)}${spectrum(sound)}`;
}

function wave(sound: Signal): string {
  const columns = Array.from({ length: 300 }, (_, column) => {
    const part = sound.slice((column * sound.length) / 300, ((column + 1) * sound.length) / 300);
    const most = part.reduce((max, sample) => Math.max(max, Math.abs(sample)), 0);
    return `M${10 + column} ${44 - most * 40}V${44 + most * 40}`;
  });
  return `<path d="${columns.join('')}" stroke="#174a7c"/>`;
}

/** The level per band, from 50 Hz to 12 kHz in equal steps of pitch (Goertzel). */
function spectrum(sound: Signal): string {
  const part = sound.slice(0, Math.min(sound.length, RATE * 3));
  const bars = Array.from({ length: BANDS }, (_, band) => {
    const frequency = 50 * (12_000 / 50) ** (band / (BANDS - 1));
    const level = Math.max(0, Math.min(1, (decibels(power(part, frequency)) + 90) / 70));
    return `<rect x="${330 + band * 4.4}" y="${68 - level * 46}" width="3.6" height="${level * 46}" fill="#c9573f"/>`;
  });
  return bars.join('');
}

function power(part: Signal, frequency: number): number {
  const w = 2 * Math.cos((2 * Math.PI * frequency) / RATE);
  let [one, two] = [0, 0];
  for (const sample of part) [one, two] = [sample + w * one - two, one];
  return Math.sqrt(Math.max(0, one * one + two * two - w * one * two)) / part.length;
}

function decibels(level: number): number {
  return Math.round(20 * Math.log10(Math.max(level, 1e-6)) * 10) / 10;
}
