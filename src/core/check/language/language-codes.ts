/** The codes of findings about language. All are tips; a sentence that is far too long is a warning. */
export type LanguageCode =
  | 'lange-zin'
  | 'lang-woord'
  | 'lijdende-vorm'
  | 'onverklaarde-afkorting'
  | 'ambtelijk-woord'
  | 'moeilijke-tekst';
