export const texts = {
  title: 'Eigen verhaal',
  help: 'Kies een verhaal (een .yaml-bestand), of sleep het hierheen. Het blijft op dit apparaat.',
  choose: 'Kies een bestand',
  unreadable: 'Dit bestand kan niet gelezen worden. Kies een ander bestand.',
  clean: 'Er is niets op te merken over de opbouw.',
  findings: (count: number) => (count === 1 ? 'Eén opmerking' : `${count} opmerkingen`),
  at: (line: number, column: number) => `regel ${line}, teken ${column}`,
  play: { medewerker: 'Speel als medewerker', leidinggevende: 'Speel als leidinggevende' },
  home: 'Naar de startpagina',
};
