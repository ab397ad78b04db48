import { splitList } from './css-values.js';
import type { Box, BoxKind, Direction, Exception, Rect } from './types.js';

const sides = ['left', 'right'] as const;

/** Properties that are read of elements and pseudo-elements. */
const ownProperties = [
  ...sides.flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `border-${side}-width`,
    `border-${side}-style`,
    `border-${side}-color`,
    `border-top-${side}-radius`,
    `border-bottom-${side}-radius`,
  ]),
  'box-shadow',
  'text-shadow',
  'transform',
  'translate',
  'rotate',
];
/** The place of a pseudo-element is known only from its insets. */
const pseudoProperties = [...sides, 'width', 'height'];
/** Text in a control cannot be measured, so its alignment is read. */
const controls = 'input, textarea, select';
/** Elements whose content is a drawing or another document. */
const opaque = 'svg, img, canvas, video, iframe, object';

const directionOf = (style: CSSStyleDeclaration): Direction => (style.direction === 'rtl' ? 'rtl' : 'ltr');

/** Whether every image is a gradient over the whole box: its position has no effect. */
function fillsBox(style: CSSStyleDeclaration): boolean {
  const sizes = splitList(style.backgroundSize);
  return splitList(style.backgroundImage).every(
    (image, index) => image.includes('gradient(') && /^(auto|cover|100%)/.test(sizes[index % sizes.length]!),
  );
}

function read(style: CSSStyleDeclaration, names: readonly string[]): Record<string, string> {
  const images = style.backgroundImage === 'none' ? [] : ['background-image'];
  const positions = images.length === 0 || fillsBox(style) ? [] : ['background-position-x'];
  const masks = ['none', ''].includes(style.maskImage) ? [] : ['mask-position'];
  const all = [...names, ...images, ...positions, ...masks];
  return Object.fromEntries(all.map((name) => [name, style.getPropertyValue(name)]));
}

function nameOf(element: Element): string {
  const name = element.localName + (element.classList[0] ? `.${element.classList[0]}` : '');
  const siblings = element.parentElement?.children.length ?? 1;
  if (siblings === 1) return name;
  return `${name}:nth-child(${[...element.parentElement!.children].indexOf(element) + 1})`;
}

/**
 * Measures every rendered box below and including `root`.
 *
 * @param root the frame: positions are relative to its left edge, and the page is mirrored about its middle
 * @param exceptions places that are not compared; what is in an element that is excluded as a whole is not measured
 * @returns boxes in document order, in CSS pixels
 */
export function measure(root: Element, exceptions: readonly Exception[] = []): Box[] {
  const origin = root.getBoundingClientRect();
  const view = root.ownerDocument.defaultView!;
  const boxes: Box[] = [];
  const relative = ({ left, top, width, height }: DOMRect): Rect => ({
    x: left - origin.left,
    y: top - origin.top,
    width,
    height,
  });
  const excludedOf = (element: Element): string[] =>
    exceptions.flatMap(({ selector, properties }) => (element.matches(selector) ? (properties ?? ['*']) : []));

  const visitTexts = (element: Element, shared: Omit<Box, 'kind' | 'rect' | 'style' | 'scrollLeft'>): void => {
    const range = root.ownerDocument.createRange();
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) continue;
      boxes.push({ ...shared, kind: 'text', rect: relative(range.getBoundingClientRect()), style: {}, scrollLeft: 0 });
    }
  };
  const visitPseudos = (element: Element, shared: Omit<Box, 'kind' | 'rect' | 'style' | 'scrollLeft'>): void => {
    for (const kind of ['::before', '::after'] as const satisfies BoxKind[]) {
      const style = view.getComputedStyle(element, kind);
      if (['none', 'normal', ''].includes(style.content) || style.display === 'none') continue;
      const rect = { x: 0, y: 0, width: Number.parseFloat(style.width), height: Number.parseFloat(style.height) };
      boxes.push({ ...shared, kind, rect, style: read(style, [...ownProperties, ...pseudoProperties]), scrollLeft: 0 });
    }
  };
  const visit = (element: Element, parent: number, path: string): void => {
    const excluded = excludedOf(element);
    if (element.getClientRects().length === 0) return;
    const style = view.getComputedStyle(element);
    const names = element.matches(controls) ? [...ownProperties, 'text-align'] : ownProperties;
    const own = boxes.length;
    const shared = { path, parent, direction: directionOf(style), excluded };
    const rect = relative(element.getBoundingClientRect());
    boxes.push({ ...shared, kind: 'element', rect, style: read(style, names), scrollLeft: element.scrollLeft });
    // Of an excluded element the size is kept: it explains where others are.
    if (element.matches(opaque) || excluded.includes('*')) return;
    visitPseudos(element, { ...shared, parent: own });
    visitTexts(element, { ...shared, parent: own });
    for (const child of element.children) visit(child, own, `${path} > ${nameOf(child)}`);
  };
  visit(root, -1, nameOf(root));
  return boxes;
}
