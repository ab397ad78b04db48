/**
 * Runs in the page: puts a word in place of each text and measures it.
 *
 * @returns a line for the page if it is wider than the window, and one for each component whose text is outside of its
 *   box or cut without an ellipsis or a scroller
 */
export function findTextThatDoesNotFit(word: string): string[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(document.querySelector('#root')!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  // Numbers and signs have no long words, nor have names in a drawing, which are again beside it.
  const others = 'script, style, select, svg text, .ws-chart-value, .ws-chart-tick:not([data-axis="step"])';
  const isWord = (text: Text) => /\p{L}/u.test(text.data) && !text.parentElement!.closest(others);
  for (const text of texts.filter(isWord)) text.data = word;

  /** The element that allows text to continue outside of its box: it scrolls, or shows an ellipsis. */
  const allows = (element: Element): boolean => {
    const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
    const isHidden = position === 'absolute' && clipPath !== 'none';
    return /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis' || isHidden;
  };
  /** Slides are side by side and continue outside of their track; the viewport around it shows those that are not inert. */
  const isTrack = (element: Element) => element.matches('.ws-carousel-track');
  const isOutOfView = (element: Element) => element.matches('.ws-carousel-slide[inert]');
  const nameOf = (element: Element): string =>
    `${element.localName}.${[...element.classList].find((name) => name.startsWith('ws-')) ?? ''}`;
  const pathOf = (element: Element): string =>
    `${element.closest('[data-story]')?.getAttribute('data-story') ?? ''}: ${nameOf(element)}`;
  const found = new Set<string>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.add(`page: ${scrollWidth} px wide`);
  for (const text of texts.filter(isWord)) {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    for (let element = text.parentElement; element && element.id !== 'root'; element = element.parentElement) {
      if (allows(element)) break;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.display === 'contents' || isTrack(element)) continue;
      const box = element.getBoundingClientRect();
      if (left < box.left - 1 || right > box.right + 1) {
        const by = Math.round(Math.max(box.left - left, right - box.right));
        found.add(`${pathOf(element)} by ${by} px, text of ${nameOf(text.parentElement!)}`);
        break;
      }
      if (isOutOfView(element)) break;
    }
  }
  return [...found];
}
