/**
 * Words of more than four syllables, in small letters, that need no shorter one. With an ending (-s, -e, -n, -en) they
 * are known too, so a word of four may be here for its plural.
 */
export const knownLongWords: ReadonlySet<string> = new Set([
  // The guide's own words: the game is about them.
  ...'verantwoordelijk verantwoordelijkheid verbeteringsgericht professioneel professionaliteit legitimiteit'.split(
    ' ',
  ),
  // Who is at work here, and where.
  ...'leidinggevende organisatie uitvoeringsorganisatie afdelingshoofd gemeenteambtenaar staatssecretaris'.split(' '),
  // Parts of the day.
  ...['donderdag', 'zaterdag'].flatMap((day) => ['ochtend', 'morgen', 'middag', 'avond'].map((part) => day + part)),
  // Everyday words that one hears at the kitchen table.
  ...'belastingaangifte benzinestation buurtvereniging communicatie eenoudergezin energiecontract'.split(' '),
  ...'energierekening familieleden geboortekaartje huiswerkbegeleiding koffieautomaat koffiezetapparaat'.split(' '),
  ...'onderhandeling politieagent richtingaanwijzer sinterklaasavond terugbetalen telefoneren telefoonnummer'.split(
    ' ',
  ),
  ...'televisieprogramma tegelijkertijd universiteit vakantiedagen vergadering vergaderkamer'.split(' '),
  ...'verjaardagsfeestje verwarmingsmonteur voetbalvereniging ziekenhuisopname zorgverzekering'.split(' '),
]);
