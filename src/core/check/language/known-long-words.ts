/**
 * Words of more than four syllables that need no shorter one, in small letters. With an ending (-en, -s, -e) they are
 * known too.
 */
export const knownLongWords: ReadonlySet<string> = new Set([
  // The guide's own words: the game is about them.
  ...'verantwoordelijk verantwoordelijkheid verbeteringsgericht professioneel professionaliteit legitimiteit'.split(
    ' ',
  ),
  ...'grenzeloos-samenwerken dienstverlenend aanspreekbaarheid rechtvaardigheid'.split(' '),
  // What the player is, and where.
  ...'leidinggevende organisatie afdelingshoofd gemeenteambtenaar staatssecretaris'.split(' '),
  // Parts of the day: long to read, and known before one can read.
  ...dayParts(),
  // Everyday words that one hears at the kitchen table.
  ...'aardappelen alledaags automatisch bibliotheek benzinestation burgemeester buurtvereniging'.split(' '),
  ...'eenentwintig energiecontract energierekening familieleden fietsenstalling geboortekaartje'.split(' '),
  ...'huiswerkbegeleiding kinderopvang koffieautomaat ondertekenen politieagent rijksambtenaar'.split(' '),
  ...'sinterklaasavond telefoonnummer televisieprogramma tegelijkertijd universiteit vakantiedagen'.split(' '),
  ...'vanzelfsprekend verjaardagsfeestje vergadering verwarmingsmonteur voetbalvereniging vrijwilliger'.split(' '),
  ...'ziekenhuisopname zorgverzekering zevenentwintig onderhandeling onafhankelijk mogelijkheid'.split(' '),
  ...'belastingaangifte vergaderkamer verkiezingen informatie communicatie richtingaanwijzer'.split(' '),
  ...'duidelijkheid telefoneren bijvoorbeeld alleenstaande eenoudergezin koffiezetapparaat'.split(' '),
]);

function dayParts(): readonly string[] {
  const days = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
  return days.flatMap((day) => ['ochtend', 'morgen', 'middag', 'avond', 'nacht'].map((part) => day + part));
}
