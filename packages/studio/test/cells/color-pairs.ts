/**
 * One element for each combination of text colour, background, font size and weight: a page of five hundred rows has about
 * a dozen. Backgrounds that no ancestor draws are covered by the run with all rules.
 * @returns elements by a key of their combination
 */
export function oneOfEachColorPair(root: Element): Map<string, Element> {
  const found = new Map<string, Element>();
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const disabled = element.closest(':disabled, [aria-disabled=true]') ? 'disabled' : '';
    const key = [color, backgroundOf(element), fontSize, fontWeight, disabled].join('|');
    if (!found.has(key)) found.set(key, element);
  }
  return found;
}

function backgroundOf(element: Element | null): string {
  if (!element) return 'canvas';
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  const clear = /^rgba\(.*, 0\)$|^transparent$|\/ 0\)$/.test(backgroundColor) && backgroundImage === 'none';
  return clear && opacity === '1'
    ? backgroundOf(element.parentElement)
    : `${backgroundColor} ${backgroundImage} ${opacity}`;
}
