/** What the forms of a Dutch word have in common, as far as its letters show it: spreekt, spreken and sprekende. */
export function stem(word: string): string {
  const bare = word.replace(/([a-z])\1/g, '$1').replace(/heden$/, 'heid');
  const cut = bare.replace(/(?<=[aeiouy].*[^aeiouy])(?:enden?|en|e|s)$/, '').replace(/(?<=[^aeiouy])[td]$/, '');
  return cut.length < 3 ? bare : cut.replace(/v$/, 'f').replace(/z$/, 's');
}
