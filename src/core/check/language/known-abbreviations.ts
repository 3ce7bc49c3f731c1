/** What to write instead of an abbreviation with full stops or a slash; by its small letters, without either. */
export const writtenInFull: ReadonlyMap<string, string> = new Map([
  ['as', 'komende'],
  ['aub', 'alsjeblieft'],
  ['afd', 'afdeling'],
  ['art', 'artikel'],
  ['bijv', 'bijvoorbeeld'],
  ['blz', 'bladzijde'],
  ['bv', 'bijvoorbeeld'],
  ['ca', 'ongeveer'],
  ['cq', 'of'],
  ['dhr', 'de heer'],
  ['dmv', 'met'],
  ['dwz', 'dus'],
  ['ed', 'en zo'],
  ['ea', 'en anderen'],
  ['enz', 'enzovoort'],
  ['etc', 'enzovoort'],
  ['evt', 'misschien'],
  ['excl', 'zonder'],
  ['gem', 'gemiddeld'],
  ['ihkv', 'voor'],
  ['incl', 'met'],
  ['iom', 'samen met'],
  ['ipv', 'in plaats van'],
  ['itt', 'anders dan'],
  ['ivm', 'door'],
  ['jl', 'afgelopen'],
  ['mbt', 'over'],
  ['mbv', 'met'],
  ['mevr', 'mevrouw'],
  ['mi', 'volgens mij'],
  ['miv', 'vanaf'],
  ['mn', 'vooral'],
  ['muv', 'behalve'],
  ['mw', 'mevrouw'],
  ['nav', 'na'],
  ['nl', 'namelijk'],
  ['nr', 'nummer'],
  ['oa', 'onder andere'],
  ['obv', 'met'],
  ['oid', 'of zoiets'],
  ['olv', 'onder leiding van'],
  ['pj', 'per jaar'],
  ['pm', 'per maand'],
  ['pp', 'per persoon'],
  ['pw', 'per week'],
  ['resp', 'en'],
  ['svp', 'alsjeblieft'],
  ['tav', 'voor'],
  ['tbv', 'voor'],
  ['tgv', 'door'],
  ['tm', 'tot en met'],
  ['tov', 'vergeleken met'],
  ['tzt', 'later'],
  ['zgn', 'zogenaamd'],
  ['zsm', 'zo snel mogelijk'],
]);

/** Of these, the ones that are another word, or two, without their stops: only `m.n.` is an abbreviation. */
export const onlyWithInnerStops: ReadonlySet<string> = new Set(['as', 'ea', 'ed', 'mi', 'mn', 'nl', 'pp']);

/** Written with one capital, as laws are. */
export const lawNames: ReadonlySet<string> = new Set(
  'Anw Awb Awr Bal Bbl Bkl Bopz Ggz Ioaw Jw Mvt Ow Pw Rv Sr Sv Tozo Vw Wabo Wajong Wao Wav Wft Wgr Wia Wko Wlz Wmo Wnt Wob Wok Woo Wpg Wro Wvo Wvggz Wwb Wwft Wzd Zvw'.split(
    ' ',
  ),
);

/** Known by everybody, and better than the words that they stand for. */
export const wellKnown: ReadonlySet<string> = new Set([
  // Things that have no other name any more.
  ...'AI APK BTW CD CV DNA DVD FAQ GPS ID IQ LED OK OV PC PDF PIN QR SMS SOS TV USB WC WK EK'.split(' '),
  // Schools and what one learns there.
  ...'BHV EHBO HAVO HBO ICT IT MBO VMBO VWO WO'.split(' '),
  // On every pay slip or letter: the full words are known to fewer people.
  ...'AOW BSN BV CAO HR NV VOG WW DigiD'.split(' '),
  // Bodies that are called nothing else.
  ...'ANWB DUO EU GGD KNMI KVK KvK NAVO NOS NS NL UWV VN VS USA'.split(' '),
]);

/** Everyday words that people shout. */
export const shouted: ReadonlySet<string> = new Set(
  'ALLES DAT DE DIT DOE EEN EN ER ECHT GA GEEN GOED HALT HEEL HET HIJ HOE IK IS JA JE JIJ KOM LET LOS MAAR MEER MIJ MOET NEE NIET NIETS NOG NOOIT NU OF OP STOP TE UIT VEEL WAAR WAT WEG WEL WIE WIJ ZIJ ZO'.split(
    ' ',
  ),
);
