import type { Written } from './written.ts';

export const legitimiteit: readonly Written[] = [
  [
    `wet wetgeving wettelijk jurist advocaat grondrecht mensenrechten rechtsstaat illegaal legaal verboden verbod
    toegestaan bevoegd onbevoegd vrijheid democratie democratisch`,
    'wetten grondwet juridisch bevoegdheid',
  ],
  ['rechtbank rechtszaak vonnis hogerberoep beroep', 'rechters rechterlijke uitspraken'],
  ['bezwaar bezwaarschrift recht', 'rechten+duidelijk motiveren rechters'],
  ['beslissen beschikking afwijzen afwijzing weigering toekennen', 'beslissingen besluit motiveren'],
  ['voorschrift protocol richtlijn regelgeving beleidsregel spelregel', 'regels regel'],
  ['uitzondering hardheid clausule afwijken coulant coulance gedogen soepel', 'uitzonderingen wijken maatwerk'],
  [
    'onrecht onredelijk redelijk billijk fair evenredig onevenredig proportioneel disproportioneel gevolg rechtvaardigheid',
    'onrechtvaardige rechtvaardig acceptabele uitpakt',
  ],
  [
    'geweten intuitie onderbuik slapen slapeloos piekeren tobben twijfel twijfelen gewetensnood onrust',
    'gevoel wakker',
  ],
  ['afwegen afweging dilemma lastige kiezen', 'dilemma afwegingen keuzes'],
  ['nauwkeurig slordig slordigheid precisie', 'zorgvuldig zorgvuldigheid'],
];
