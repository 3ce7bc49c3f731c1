import type { Written } from './written.ts';

export const opgave: readonly Written[] = [
  [
    `gemeente provincie waterschap uwv departement ministerie directie afdeling dienst instantie keten ketenpartner
    europa buitenland brussel regio rijk decentraal bestuurslaag`,
    'overheden ministeries organisaties internationaal',
  ],
  ['verkokering koker eilandjes langs silo afdelingen', 'grenzeloos organisatiegrenzen samenwerken grenzen+heen'],
  ['teamwork teamgeest collegiaal collegialiteit saamhorigheid eenling solist', 'samenwerken team'],
  [
    'experiment experimenteren proef pilot innovatie innoveren vernieuwen creatief creativiteit',
    'uitproberen nieuwe verbeteren',
  ],
  ['werkvloer loket balie inspectie inspecteur handhaver uitvoerder', 'uitvoering toezicht praktijk'],
  ['vergaderen vergadering overleg overleggen bespreken', 'teamoverleg afstemmen gesprek'],
  ['compliment waardering bedanken trots erkenning', 'waarderen'],
  [
    `burger inwoner bewoner klant client bezoeker aanvrager ouder gezin huurder patient publiek volk bevolking
    staatsburger buurt buurtbewoner`,
    'mensen mens anderen ander gebruiker samenleving',
  ],
  ['ondernemer firma onderneming zzp winkelier boer', 'bedrijf bedrijven'],
  [
    'empathie medeleven meeleven medelijden begrip verplaatsen compassie invoelen menselijkheid onmenselijk',
    'inleven begripvol vlees situatie+mensen menselijke',
  ],
  [
    `schrijnend zielig nood armoede arm schulden wanhoop dakloos uitkering bijstand toeslag affaire slachtoffer gedupeerd
    kwetsbaren verdriet zorg`,
    'maatwerk menselijke geholpen onrechtvaardige',
  ],
  ['computer systeem systeemdwang robot krokodil regeltjes bureaucraat', 'bedoeling+regel blindelings systemen'],
  ['bellen telefoon telefonisch bezoek langsgaan keukentafel ontmoeten kennismaken', 'contact bereikbaar'],
  ['zin nut maatschappelijk waartoe doelgroep', 'bedoeling maatschappelijke opgave'],
  ['vertrouw steunen rugdekking schouderklop dekken', 'rugdekking steunen'],
];
