import { paintedContrast } from '../../src/parts/painted-color.js';

/** A text colour on a background, of which a page of five hundred rows has about a dozen. */
export interface ColorPair {
  /** Colours, font size and weight. */
  readonly key: string;
  /** One of the elements with this pair. */
  readonly element: Element;
  /** Contrast ratio; `undefined` if only axe can find what is behind the text. */
  readonly ratio: number | undefined;
  /** Required ratio: WCAG 2.2, 1.4.3. */
  readonly required: number;
}

/** What the ancestors of an element draw behind it. */
interface Background {
  readonly name: string;
  /** A solid colour that no image, opacity or position makes uncertain. */
  readonly solid: string | undefined;
}

/** The colour pairs of all visible texts below an element. Texts of disabled controls have no required contrast. */
export function colorPairs(root: Element): ColorPair[] {
  const found = new Map<string, ColorPair>();
  const backgrounds = new Map<Element, Background>();
  for (const element of elementsWithText(root)) {
    if (!isPainted(element)) continue;
    if (element.closest(':disabled, [aria-disabled=true]')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const background = backgroundOf(element, backgrounds);
    const key = [color, background.name, fontSize, fontWeight].join('|');
    if (found.has(key)) continue;
    const ratio =
      background.solid && alphaOf(color) === 'opaque' ? paintedContrast(color, background.solid) : undefined;
    found.set(key, { key, element, ratio, required: isLarge(fontSize, fontWeight) ? 3 : 4.5 });
  }
  return [...found.values()];
}

/** Controls that show a value, which is no text in the DOM. */
const controls = 'input:not([type=hidden], [type=range], [type=color], [type=checkbox], [type=radio]), select';

function elementsWithText(root: Element): Set<Element> {
  const found = new Set(root.querySelectorAll(controls));
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.parentElement && text.textContent?.trim()) found.add(text.parentElement);
  return found;
}

/** Whether a text can be seen: texts for screen readers alone are clear, or cut to a pixel. */
function isPainted(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let box: Element | null = element; box instanceof HTMLElement; box = box.parentElement)
    if (box.offsetWidth <= 1 && box.offsetHeight <= 1 && getComputedStyle(box).overflow !== 'visible') return false;
  return true;
}

/** Large text: 18 points, or 14 points in bold. */
function isLarge(fontSize: string, fontWeight: string): boolean {
  const points = Number.parseFloat(fontSize) * 0.75;
  return points >= 18 || (points >= 14 && Number(fontWeight) >= 700);
}

function alphaOf(color: string): 'opaque' | 'clear' | 'partial' {
  const alpha = /^(?:rgba\(.*,|.*\/) *([\d.]+%?)\)$/.exec(color)?.[1];
  if (color === 'transparent' || Number.parseFloat(alpha ?? '1') === 0) return 'clear';
  return alpha === undefined || alpha === '1' || alpha === '100%' ? 'opaque' : 'partial';
}

function backgroundOf(element: Element | null, known: Map<Element, Background>): Background {
  if (!element) return { name: 'canvas', solid: 'white' };
  const before = known.get(element);
  if (before) return before;
  const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(element);
  const alpha = alphaOf(backgroundColor);
  const isPlain = backgroundImage === 'none' && opacity === '1' && filter === 'none';
  const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
  const result = ((): Background => {
    if (isPlain && alpha === 'opaque') {
      // An opacity or filter further out changes both colours.
      const outside = hasEffect(element.parentElement);
      return { name: outside ? `${own} in effect` : own, solid: outside ? undefined : backgroundColor };
    }
    const behind = backgroundOf(element.parentElement, known);
    const isInPlace = position === 'static' || position === 'relative';
    if (isPlain && alpha === 'clear') return isInPlace ? behind : { name: behind.name, solid: undefined };
    return { name: `${own} on ${behind.name}`, solid: undefined };
  })();
  known.set(element, result);
  return result;
}

function hasEffect(element: Element | null): boolean {
  if (!element) return false;
  const { opacity, filter } = getComputedStyle(element);
  return opacity !== '1' || filter !== 'none' || hasEffect(element.parentElement);
}

/** Inline links in a text whose only difference may be their colour. */
export function linksWithoutUnderline(root: Element): Element[] {
  return [...root.querySelectorAll('a[href]')].filter((link) => {
    const { display, textDecorationLine, borderBottomStyle } = getComputedStyle(link);
    return display === 'inline' && !textDecorationLine.includes('underline') && borderBottomStyle === 'none';
  });
}
