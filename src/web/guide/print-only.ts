/** Prints one part of the page; the print stylesheet reads from the html element which. Without it, all is printed. */
export function printOnly(part: 'kaarten' | 'afspraken'): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
