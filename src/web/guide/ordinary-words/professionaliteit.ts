import type { Written } from './written.ts';

export const professionaliteit: readonly Written[] = [
  ['nee oneens tegenin tegenargument weigeren dwarsliggen weerwoord tegengas jaknikker', 'tegenspreken tegenspraak'],
  [
    'baas chef manager directeur teamleider afdelingshoofd bazin hierarchie bevel',
    'leidinggevende leiding tegenspraak',
  ],
  ['commentaar functioneringsgesprek beoordeling aanmerking', 'feedback kritiek'],
  ['feit bewijs cijfers onderzoek wetenschap wetenschappelijk nepnieuws neutraliteit', 'feitelijk objectief neutraal'],
  ['loyaal loyaliteit trouw', 'loyale'],
  [
    `cursus training opleiding scholing bijscholen studie studeren workshop congres carriere loopbaan groeien stage stagiair
    trainee promotie`,
    'opleidingen leren ontwikkelen bijblijven',
  ],
  ['expert deskundige specialist vakman vakmanschap kenner bekwaam onbekwaam', 'deskundigheid vakkennis vakkundigheid'],
  [
    `sorry excuses excuus spijt verontschuldigen vergissing vergissen blunder misser stommiteit falen mislukken schuld
    missen misgaan misging`,
    'fouten toegeven',
  ],
  [
    'evaluatie evalueren terugblik nabespreken reflectie reflecteren intervisie leerpunt',
    'terugkijken denken+regelmatig',
  ],
  ['idee suggestie voorstel verbeterpunt', 'suggesties inbreng verbeteren'],
  ['verandering veranderen aanpassen', 'wendbaar flexibel bijstellen'],
  ['motivatie werkplezier plezier enthousiast bevlogen', 'motiveren energie inspireren'],
];
