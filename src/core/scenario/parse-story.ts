import type { Finding } from './finding.ts';
import { story } from './format.ts';
import { linkStory } from './link-story.ts';
import type { Linking, Placed, TextField } from './linking.ts';
import { declareNames } from './names.ts';
import { readYaml } from './read-yaml.ts';
import { type Reading, report, startReading } from './reading.ts';
import { reportUnused } from './report-unused.ts';
import type {
  Advice,
  Afterwards,
  Condition,
  Effect,
  Ending,
  Line,
  Option,
  Person,
  Place,
  Scenario,
  Scene,
  Variable,
  Variant,
} from './scenario.ts';
import type { MapNode, SourceNode } from './source-node.ts';
import { type Span, type TextRange, textRangeOf } from './span.ts';
import { stretchInSource } from './text-offsets.ts';
import { texts } from './texts.ts';

/** What came of reading a story file. */
export interface ParsedStory {
  /** Null where the file cannot be read, or something without which the story cannot run cannot be resolved. */
  readonly scenario: Scenario | null;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  readonly positions: Positions;
}

/** Where the parts of a parsed scenario stand in its file. */
export interface Positions {
  /**
   * Of this very object, not of a copy: the key of a scene, ending, person, place, variable or afterwards; an option's
   * id; a line or advice from its speaker on; the text of a variant; a condition or effect; a scenario's title.
   */
  readonly of: (part: Part) => TextRange;
  /**
   * Of a stretch of a text in this very object, in UTF-16 units of that text; it begins and ends with something
   * visible. Where the file writes the text in a way that cannot be followed, it is the whole text, or else the part.
   */
  readonly inText: (part: Part, field: TextField, stretch: Span) => TextRange;
}

/** Anything in a scenario that has a place in its file. */
export type Part =
  | Scenario
  | Scene
  | Ending
  | Option
  | Line
  | Advice
  | Condition
  | Effect
  | Variant
  | Afterwards
  | Person
  | Place
  | Variable;

/** Reads a story file. It never throws: all that is wrong is a finding, and all findings come in one go. */
export function parseStory(text: string, file: string): ParsedStory {
  const reading = startReading(text.replace(/^\uFEFF/, ''), file);
  const places = new Map<object, Placed>();
  const scenario = readStory(reading, places);
  return {
    scenario: reading.broken ? null : scenario,
    findings: reading.findings.sort((one, other) => one.line - other.line || one.column - other.column),
    positions: positionsIn(reading, places),
  };
}

function positionsIn({ text, lineStarts }: Reading, places: ReadonlyMap<object, Placed>): Positions {
  return {
    of: (part) => textRangeOf(placeOf(places, part).span, lineStarts),
    inText(part, field, stretch) {
      const { span, texts } = placeOf(places, part);
      const written = texts[field];
      if (written === undefined) return textRangeOf(span, lineStarts);
      return textRangeOf(stretchInSource(text, written.span, written.value, stretch) ?? written.span, lineStarts);
    },
  };
}

function readStory(reading: Reading, places: Map<object, Placed>): Scenario | null {
  const yaml = readYaml(reading.text);
  if (!yaml.ok) {
    report(reading, yaml.obstacle.code, yaml.obstacle.span, yaml.obstacle.text);
    return null;
  }
  for (const span of yaml.tags)
    report(reading, 'afgekapte-tekst', span, texts.tag(reading.text.slice(span.start, span.end)));
  const root = rootOf(yaml.root, reading);
  const block = root && story().read(root, reading, titleKey(root));
  if (block === undefined) return null;
  const linking: Linking = { reading, names: declareNames(block, reading), places };
  const scenario = linkStory(linking, block);
  reportUnused(linking, block);
  return scenario;
}

function rootOf(node: SourceNode, reading: Reading): MapNode | undefined {
  if (node.kind === 'map') return node;
  const end = reading.text.search(/\r?\n/);
  const span =
    node.kind === 'nothing'
      ? node.span
      : {
          start: node.span.start,
          end: Math.max(node.span.start, end < 0 ? node.span.end : Math.min(end, node.span.end)),
        };
  report(reading, 'yaml-fout', span, node.kind === 'nothing' ? texts.empty : texts.noStory);
  return undefined;
}

function titleKey({ entries, span }: MapNode): Span {
  const entry = entries.find(({ key }) => key.value === 'titel') ?? entries[0];
  return entry?.key.span ?? span;
}

function placeOf(places: ReadonlyMap<object, Placed>, part: Part): Placed {
  const place = places.get(part);
  if (place === undefined) throw new Error(`no part of this story: ${JSON.stringify(part)}`);
  return place;
}
