/** The findings about where a story can go, and how serious each is. */
const waysCodes = {
  'onbereikbare-scene': 'fout',
  'onbereikbaar-einde': 'fout',
  'onmogelijke-optie': 'fout',
  doodlopend: 'fout',
  val: 'fout',
  'eindeloze-lus': 'fout',
  'te-veel-opties': 'fout',
  'te-veel-regels': 'fout',
  'nooit-getoond': 'waarschuwing',
  'altijd-waar': 'waarschuwing',
  'afgeknipt-effect': 'waarschuwing',
  'te-veel-combinaties': 'waarschuwing',
} as const;

/** The findings about what its choices weigh. */
const dilemmaCodes = {
  'niets-geëerd': 'fout',
  'niets-geschuurd': 'fout',
  /** A `waarschuwing` where the two options lead elsewhere. */
  'overheerste-optie': 'fout',
  'een-einde-slokt-op': 'waarschuwing',
  'te-weinig-einden': 'waarschuwing',
  'te-weinig-principes': 'waarschuwing',
  'te-weinig-raad': 'waarschuwing',
  'geen-signaal': 'waarschuwing',
  'rol-maakt-niet-uit': 'waarschuwing',
  'niets-komt-terug': 'waarschuwing',
  'lengte-verraadt': 'waarschuwing',
  'te-lang': 'waarschuwing',
} as const;

/** All of them, with their severity. */
export const codes = { ...waysCodes, ...dilemmaCodes };

export type Code = keyof typeof codes;
