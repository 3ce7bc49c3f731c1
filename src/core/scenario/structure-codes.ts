/** The findings about what a file says, apart from how it plays, and how serious each is. */
export const structureCodes = {
  'yaml-fout': 'fout',
  'te-groot': 'fout',
  'onbekend-veld': 'fout',
  'veld-ontbreekt': 'fout',
  'verkeerde-waarde': 'fout',
  'tekst-te-lang': 'fout',
  'dubbele-id': 'fout',
  'onbekende-scene': 'fout',
  'onbekende-persoon': 'fout',
  'onbekende-plaats': 'fout',
  'onbekende-variabele': 'fout',
  'onbekende-waarde': 'fout',
  'onbekende-uitdrukking': 'fout',
  'onbekende-achtergrond': 'fout',
  'onbekend-figuur': 'fout',
  'onbekende-gebeurtenis': 'fout',
  'waarde-aan-beide-kanten': 'fout',
  'afgekapte-tekst': 'fout',
  ongebruikt: 'waarschuwing',
} as const;

export type StructureCode = keyof typeof structureCodes;
