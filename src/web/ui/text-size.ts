/** All text of the page in this size, in percent of the browser's. */
export function showTextSize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}
