/** How far two lines may overlap: glyph boxes are higher than the line. In CSS pixels. */
const tolerance = 2;

interface Line {
  readonly node: Node;
  readonly text: string;
  readonly box: DOMRect;
}

/**
 * Lines of text on a page that lie on each other, e.g. because a column is too narrow for its words.
 *
 * @returns a line for each pair
 * @throws Error if there is no text, because then nothing was checked
 */
export function overlappingText(page: HTMLElement): string[] {
  const lines = linesOf(page);
  if (lines.length === 0) throw new Error('This page has no text.');
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .flatMap((other) =>
        one.node !== other.node && overlap(one.box, other.box) ? [`${one.text} / ${other.text}`] : [],
      ),
  );
}

/** Every visible line of every text node, with its height reduced to that of its letters. */
function linesOf(page: HTMLElement): Line[] {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (!text || !isVisible(node.parentElement!)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects())
      lines.push({ node, text: text.slice(0, 40), box: new DOMRect(x, y + height / 4, width, height / 2) });
  }
  return lines;
}

const isVisible = (element: HTMLElement): boolean => {
  for (let around: HTMLElement | null = element; around !== null; around = around.parentElement)
    if (around.tagName === 'SELECT' || getComputedStyle(around).clipPath === 'inset(50%)') return false;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
};

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > tolerance;
