const names = new Map([
  ['snelheid-zorgvuldigheid', 'Snelheid versus zorgvuldigheid'],
  ['legitimiteit-rechtvaardigheid', 'Legitimiteit versus rechtvaardigheid'],
  ['loyaliteit-objectiviteit', 'Loyaliteit versus objectiviteit'],
  ['transparantie-fouten', 'Transparantie versus fouten mogen maken'],
  ['politiek-uitvoerbaarheid', 'Politieke wensen versus uitvoerbaarheid'],
  ['massaproductie-menselijke-maat', 'Massaproductie versus menselijke maat'],
]);

/** A dilemma's short name: one of the six of the conversation kit, or the author's own words. */
export function dilemma(named: string): string {
  return names.get(named) ?? named;
}
