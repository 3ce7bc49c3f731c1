/**
 * Whether a word looks like the past participle of something that somebody does: `gestuurd`, `aangeboden`, `besproken`.
 * Left out is what behind `worden` is an adjective (`verliefd`), a noun (`geduld`) or the present tense (`verkoopt`).
 */
export function looksLikeParticiple(word: string): boolean {
  const bare = word.toLowerCase().replace(separable, '');
  if ([adjectives, nouns, presentTense].some((words) => words.has(bare)) || compound.test(bare)) return false;
  return strong.has(bare) || /^ge\S{2,}[dt]$/.test(bare) || (weakWithoutGe.test(bare) && !presentParticiple.test(bare));
}

// What can stand before it: opgebeld, voorgeschreven, uitbesteed.
const separable =
  /^(?:aan|achter|af|binnen|bij|boven|door|in|klaar|langs|los|mee|na|neer|om|onder|op|open|over|plaats|recht|rond|samen|tegen|terug|thuis|toe|uit|vast|vol|voor|voort|vooruit|vrij|weer|weg)(?=ge|be|ver|ont)/;

// By the rule of `'t kofschip`: a -t only behind such a consonant, or where the stem itself ends on it.
const weakWithoutGe = /^(?:be|ver|ont|her|er|onder|over|mis)\S+(?:d|[kpfsx]t|cht|[aeou]t)$/;
const presentParticiple = /[^kw]end$/;

/** On -en and the like: no rule tells them from infinitives and plurals. */
const strong = new Set(
  `gedaan gezien gegeven genomen geschreven gelezen gesproken gekozen gevonden geboden verboden gesloten geholpen getroffen
  gedwongen gevangen gehouden gelaten geroepen gezonden gestolen geschoten gebroken gegrepen gereden gezongen gedronken
  gegeten gewonnen verloren vergeten vergeven onthouden ontvangen ontslagen geslagen gedragen gewezen bewezen verwezen
  begrepen beschreven bevolen betrokken getrokken verworpen ontworpen geworpen gegoten gemeten gewogen overwogen bedrogen
  gebogen gelopen gelachen gevlogen verschoven geschoven ondernomen geheven gehangen gestoken gesneden gemeden vermeden gebeten besproken
  besloten overschreden onderschreven verzonden verbonden gebonden gelegen onderwezen bezworen gezworen gevochten
  verkozen verslagen geladen gebakken gewassen geblazen gevouwen gehesen geprezen gewreven verdreven gedreven
  verzwegen gezwegen bekeken gekeken gestreken vergeleken geborgen verborgen voldaan verstaan`
    .trim()
    .split(/\s+/),
);

/** They say how somebody becomes or what something is, not what is done. */
const adjectives = new Set(
  `bedroefd beducht begaafd bejaard bekend belust benauwd benieuwd bereid beroemd beschaafd besmet bevriend bewust bezet
  bezorgd gedateerd gedeprimeerd geëmotioneerd gefrustreerd gehandicapt gehecht geïnteresseerd geïrriteerd gelijkgezind
  geliefd gemotiveerd gepensioneerd gerust geschikt gestrest getrouwd gevat gewend gewild gewond gezond gezind geacht
  ontdaan ontroerd verbaasd verblijd verdacht vergist verhit verhuisd verkeerd verkleumd verlamd verlaat verliefd verloofd
  vermoeid verplicht verrast verslaafd verstard vertrouwd verveeld verward verwant verwend verwonderd verzuurd bezweet`
    .trim()
    .split(/\s+/),
);

const nouns = new Set(
  `beeld beest beleid bericht bestand bewind gebied gebod geduld geest geld geluid gemoed gerecht gerucht gevecht geweld
  gewest gewicht gewricht gezicht gedicht herfst herkomst misdaad onderhoud onderscheid overlast overmacht overtocht overvloed
  verband verbod verstand verzet gelaat`
    .trim()
    .split(/\s+/),
);

// Compounds: bestuurslid, gemeenteraad, gezondheid.
const compound = /(?:heid|lid|hoofd|raad|tijd|stad|bestand|blad|markt|dienst|kind)$/;

const presentTense = new Set(
  `bedriegt bedrijft begiet begrijpt behoeft belooft beroept beschrijft bespreekt bestaat betreft betrekt bevat bewijst
  bezoekt ontbreekt ontslaat ontsluit ontstaat ontwerpt herkiest herleeft onderneemt onderschrijft onderzoekt overlijdt
  verblijft verbreekt verdrijft vergeeft vergeet verhuist verkiest verkoopt verliest verloopt verslaat verslijt verspreekt
  verstaat vertrekt verwerft verwerpt verwijst verzoekt ontloopt overloopt overdrijft gebeurt gelooft geniet getuigt geeft geldt`
    .trim()
    .split(/\s+/),
);
