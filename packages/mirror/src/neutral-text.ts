/**
 * The same text has the same width in both directions, and every letter its mirrored place. `bidi-override` orders
 * characters by the direction of their box instead of their script, so that the words of a sentence, and elements among
 * them, change sides as boxes do. Kerning and ligatures depend on the order of letters and are off.
 */
const style = `
*, *::before, *::after {
  unicode-bidi: bidi-override !important;
  font-kerning: none !important;
  font-variant-ligatures: none !important;
  hyphens: none !important;
}`;

/**
 * Makes the text of a document neutral, for a mirror test. The text is not readable in right-to-left.
 *
 * @returns the function that removes it again
 */
export function neutralText(document: Document): () => void {
  const element = document.createElement('style');
  element.textContent = style;
  document.head.append(element);
  return () => element.remove();
}
