/** What the command line says. */
export const texts = {
  unknownCommand: (word: string) =>
    `Het commando '${word}' bestaat niet. Kies 'check' (kijkt verhalen na) of 'schema' (schrijft het schema).\n`,
  unknownFlag: (flag: string) =>
    `'${flag}' bestaat niet. Gebruik: npm run check -- [bestanden] [--json], of npm run check -- --uitleg [code]\n`,
  noArguments: "'schema' heeft niets nodig: npm run schema\n",
  unreadable: (file: string) => `'${file}' is niet te lezen. Bestaat het bestand, en mag je het lezen?\n`,
  unwritable: (file: string) => `'${file}' is niet te schrijven.\n`,
  noStories: (folders: readonly string[]) =>
    `In '${folders.join("', '")}' staan geen verhalen. Noem een bestand: npm run check -- verhaal.yaml\n`,
  written: (file: string) => `${file} is geschreven.\n`,
  good: (file: string) => `${file}: in orde.\n`,
  count: (stories: number, mistakes: number, warnings: number, tips: number) =>
    `${plural(stories, 'verhaal', 'verhalen')}, ${plural(mistakes, 'fout', 'fouten')}, ${plural(warnings, 'waarschuwing', 'waarschuwingen')}${tips > 0 ? `, ${plural(tips, 'tip', 'tips')}` : ''}.\n`,
  unknownCode: (code: string) => `Er is geen melding '${code}'. Alle codes: npm run check -- --uitleg\n`,
  notThis: 'Niet zo:',
  butThis: 'Maar zo:',
  leaveOut: '(zonder deze regels)',

  profile: (role: string, ways: string, steps: number, minutes: number, words: number) =>
    `Als ${role}: ${ways} wegen. De langste: ${steps} stappen, ${minutes} minuten op de klok, ${words} woorden.`,
  noProfile: (role: string) => `Als ${role} zijn de wegen niet te tellen: zie de meldingen.`,
  ending: 'einde',
  ways: 'wegen',
  random: 'gokt',
  strained: 'schuurt',
  honoured: 'eert',
  covered: (least: number) => `Alle 18 waarden komen in minstens ${least} verhalen op tafel.\n`,
  notCovered: (least: number, values: readonly string[]) =>
    `In minder dan ${least} verhalen op tafel: ${values.join(', ')}.\n`,
  seeAlso: 'zie ook',
};

function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
