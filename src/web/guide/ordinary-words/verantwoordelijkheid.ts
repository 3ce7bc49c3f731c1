import type { Written } from './written.ts';

export const verantwoordelijkheid: readonly Written[] = [
  [
    `geld duur kosten goedkoop euro begroting uitgaven betalen bezuinigen besparen verkwisten verspillen inhuren inhuur
    consultant belasting belastingbetaler subsidie gierig financieel financien inkoop aanbesteden`,
    'budget zuinig kostenbewust overheidsmiddelen verspilling belastinggeld',
  ],
  ['milieu klimaat groen duurzaam co2 natuur afval', 'duurzaamheid hergebruik'],
  ['thuis thuiswerken kantoor beeldbellen videobellen afstand', 'hybride'],
  ['efficientie effectiviteit doelmatigheid', 'efficient efficienter effectief doelmatig'],
  [
    `werkdruk druk drukte stress burn burnout overspannen overbelast overwerken overuren haast spoed tijdsdruk tijdgebrek tempo
    pauze uitgeput vermoeid moe`,
    'overvragen rust tijd+ruimte termijn',
  ],
  ['prioriteit prioriteren focus concentratie hoofdzaak bijzaak afleiding strategie', 'lijnen doelen plannen'],
  ['vakantie verlof ziek ziekte afwezig afwezigheid zwanger waarnemer vervangen invaller', 'vervanging overnemen'],
  [
    'ontslag vertrekken opstappen overstap overstappen baan opzeggen pensioen opvolger opvolgen overdracht inwerken',
    'vertrek overdragen vervanging voorgangers',
  ],
  [
    'taak plicht eigenaar bemoeien verzuim verantwoordelijke aansprakelijk nalatig nalatigheid',
    'verantwoordelijkheid aanspreekbaar eigenaarschap',
  ],
  ['resultaat opbrengst prestatie doelstelling target kpi', 'doelen bereiken effect'],
];
