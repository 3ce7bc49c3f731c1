import type { Written } from './written.ts';

export const verantwoording: readonly Written[] = [
  [
    `notulen notuleren verslag verslagleggen noteren aantekening logboek documenteren document wissen verwijderen
    vernietigen weggooien opbergen archief dossier dossiervorming`,
    'vastleggen archivering bewaren opslaan vindbaar archief',
  ],
  [
    `staatssecretaris kamer kamerlid kamerbrief kamerstuk parlement parlementair bewindspersoon kabinet regering debat
    volksvertegenwoordiger verkiezingen`,
    'minister parlement politiek opdrachtgever',
  ],
  ['wethouder burgemeester gemeenteraad bestuurder politicus coalitie', 'politieke politiek opdrachtgever'],
  ['informeren inlichten informatieplicht', 'informatie signalen inzicht+geven uitleggen'],
  ['reden onderbouwen onderbouwing toelichten toelichting uitleg verklaren', 'uitleggen motiveren redenering'],
  ['algoritme ai chatgpt automatisch intelligentie automatiseren', 'uitleggen controleerbaar uitlegbaar'],
  ['controle controleren rekenkamer accountant afrekenen', 'controleerbaar verantwoorden'],
];
