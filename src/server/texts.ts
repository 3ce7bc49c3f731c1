/** What the server says to who starts it, and to who follows a broken link. */
export const texts = {
  ready: (url: string) => `Tweestrijd staat klaar op ${url}`,
  portTaken: (port: number) =>
    `Poort ${port} is al bezet. Sluit het programma dat daar draait, of kies een andere poort: PORT=${port + 1} npm start`,
  portForbidden: (port: number) =>
    `Poort ${port} mag hier niet gebruikt worden. Kies een poort boven 1023, bijvoorbeeld: PORT=3000 npm start`,
  noSite: 'Er is geen gebouwde site gevonden. Bouw hem eerst: npm run build',
  badPort: (port: string) => `PORT moet een getal van 0 tot en met 65535 zijn; dit is «${port}».`,
  badFrameAncestors: (value: string) =>
    `FRAME_ANCESTORS noemt de adressen die het spel in een frame mogen tonen, met spaties ertussen, ` +
    `bijvoorbeeld: 'self' https://leren.example.nl. Dit kan niet: «${value}».`,
  notFoundTitle: 'Deze pagina is er niet',
  notFoundText: 'Misschien is het adres niet goed overgenomen, of is het verhaal verplaatst.',
  notFoundLink: 'Naar het begin van Tweestrijd',
  methodNotAllowed: 'Hier kan alleen gelezen worden.',
} as const;
