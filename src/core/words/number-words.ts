const words = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');

/** A count as it stands in a Dutch sentence: up to twelve as a word, above that in digits. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** A text as it begins a sentence. A capital wears no stress marks: “Eén”. */
export function capital(text: string): string {
  return text.charAt(0).replace('é', 'e').toUpperCase() + text.slice(1);
}
