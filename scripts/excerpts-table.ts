import { excerptOfChoice } from '../src/core/debrief/index.ts';
import { guideValue, valueIds } from '../src/core/guide/index.ts';
import {
  type Condition,
  isStep,
  type Option,
  type Role,
  type Scenario,
  type Weights,
} from '../src/core/scenario/index.ts';

/** Per decision of some stories what each option weighs, why, and what the guide says of it: to be read and doubted. */
export function excerptsTable(scenarios: readonly Scenario[]): string {
  return `# Wat de gids bij elke keuze zegt

Per keuze: wat zij recht doet (+) en waar het schuurt (−), de reden van de schrijver, en het citaat dat de nabespreking
het eerst pakt. Staat een citaat op een weg al bij een andere keuze, dan pakt zij daar het volgende. Wie vindt dat een
citaat niet bij de daad past, heeft waarschijnlijk een gewicht gevonden dat niet klopt.

Dit bestand maakt \`npm run docs\`. Alle citaten komen uit de *Gids Ambtelijk Vakmanschap*.
${scenarios.map(tableOf).join('')}`;
}

function tableOf({ title, scenes }: Scenario): string {
  const decisions = scenes.filter(({ options }) => !options.every(isStep));
  const tables = decisions.map(({ id, options }) => {
    const rows = options.filter((option) => !isStep(option)).map(rowOf);
    return `\n### ${id}\n\n| keuze | weegt | omdat | citaat |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return `\n## ${title}\n${tables.join('')}`;
}

function rowOf(option: Option): string {
  const role = roleOf(option.when);
  const excerpt = excerptOfChoice(option, role ?? 'medewerker');
  const who = role === undefined ? '' : `*(${role})* `;
  const quote = excerpt === undefined ? '' : `“${excerpt.text}” *${excerpt.source.value}*`;
  const weights = [...weightsIn(option.honours, '+'), ...weightsIn(option.strains, '−')].join('<br>');
  return `| ${[who + option.text, weights, option.because ?? '', quote].map(inCell).join(' | ')} |`;
}

function weightsIn(weights: Weights, sign: string): readonly string[] {
  return valueIds.flatMap((value) => {
    const weight = weights[value];
    return weight === undefined ? [] : [`${sign}${weight} ${guideValue(value).name}`];
  });
}

/** The only role that is offered it. */
function roleOf(when: Condition | undefined): Role | undefined {
  if (when?.kind === 'role') return when.is;
  return when?.kind === 'all' ? when.of.map(roleOf).find((role) => role !== undefined) : undefined;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
