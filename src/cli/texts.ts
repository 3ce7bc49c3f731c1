/** What the command line says. */
export const texts = {
  unknownCommand: (word: string) =>
    `Het commando '${word}' bestaat niet. Kies 'check' (kijkt verhalen na) of 'schema' (schrijft het schema).\n`,
  unknownFlag: (flag: string) => `'${flag}' bestaat niet. Gebruik: npm run check -- [bestanden] [--json]\n`,
  noArguments: "'schema' heeft niets nodig: npm run schema\n",
  unreadable: (file: string) => `'${file}' is niet te lezen. Bestaat het bestand, en mag je het lezen?\n`,
  unwritable: (file: string) => `'${file}' is niet te schrijven.\n`,
  noStories: "In 'scenarios' staan geen verhalen. Noem een bestand: npm run check -- verhaal.yaml\n",
  written: (file: string) => `${file} is geschreven.\n`,
  good: (file: string) => `${file}: in orde.\n`,
  count: (stories: number, mistakes: number, warnings: number) =>
    `${plural(stories, 'verhaal', 'verhalen')}, ${plural(mistakes, 'fout', 'fouten')}, ${plural(warnings, 'waarschuwing', 'waarschuwingen')}.\n`,
  seeAlso: 'zie ook',
};

function plural(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
