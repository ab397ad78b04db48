import {
  isClose,
  mirrorImage,
  mirrorMaskPosition,
  mirrorPosition,
  mirrorRotate,
  mirrorShadow,
  mirrorTransforms,
  mirrorTranslate,
  normalizePosition,
  normalizeTransform,
  round,
  swapSides,
} from './css-values.js';
import type { Box, Mismatch } from './types.js';

export interface CompareOptions {
  /** Largest difference in position and size that counts as equal, in CSS pixels. Default: 0.75, for rounding of layout. */
  readonly tolerance?: number;
}

const swapName = (name: string): string =>
  name.includes('left') ? name.replace('left', 'right') : name.replace('right', 'left');

interface Rule {
  /** Values that right-to-left may have. */
  mirrored(value: string): readonly string[];
  normalized?(value: string): string;
}

/** Properties whose value is mirrored. Others with `left` or `right` in their name swap with their counterpart. */
const rules: Readonly<Record<string, Rule>> = {
  'background-position-x': { mirrored: (value) => [mirrorPosition(value)], normalized: normalizePosition },
  'mask-position': { mirrored: (value) => [mirrorMaskPosition(value)] },
  'background-image': { mirrored: (value) => [mirrorImage(value)] },
  'box-shadow': { mirrored: (value) => [mirrorShadow(value)] },
  transform: { mirrored: mirrorTransforms, normalized: normalizeTransform },
  translate: { mirrored: (value) => [mirrorTranslate(value)] },
  rotate: { mirrored: mirrorRotate },
  'text-align': { mirrored: (value) => [swapSides(value)] },
};

const keyOf = ({ path, kind }: Box): string => `${path}\0${kind}`;

/** Boxes by path and kind; several text nodes of one element follow each other. */
function byKey(boxes: readonly Box[]): Map<string, Box[]> {
  const map = new Map<string, Box[]>();
  for (const box of boxes) {
    const list = map.get(keyOf(box));
    if (list) list.push(box);
    else map.set(keyOf(box), [box]);
  }
  return map;
}

/** A box in both directions. */
interface Pair {
  readonly ltr: Box;
  readonly rtl: Box;
  /** Its direction is the same in both, so nothing in it moves. */
  readonly fixed: boolean;
  /** Distance in x from the expected place. */
  readonly offset: number;
  /** Distance in y of its top and its bottom. */
  readonly top: number;
  readonly bottom: number;
}

/** The pairs next to a pair, which explain where it is. */
interface Around {
  readonly parent?: Pair;
  readonly previous?: Pair;
}

/**
 * Compares two measurements of the same page: right-to-left must be the mirror image of left-to-right about the middle of
 * the root, x′ = W − x − w. Where an element has the same direction in both (`dir="ltr"` on an address), its own box is
 * mirrored and everything in it stays as it is.
 *
 * A fault is reported where it is: a box that only moves along with its parent or the box before it, or only has another
 * size because of what is in it, is not reported again.
 */
export function compare(
  ltr: readonly Box[],
  rtl: readonly Box[],
  { tolerance = 0.75 }: CompareOptions = {},
): Mismatch[] {
  const mismatches: Indexed[] = [];
  const others = byKey(rtl);
  const pairs: (Pair | undefined)[] = [];
  const lastChild = new Map<number, Pair>();
  const width = ltr[0]?.rect.width ?? 0;

  for (const [index, box] of ltr.entries()) {
    const other = others.get(keyOf(box))?.shift();
    const around = { parent: pairs[box.parent], previous: lastChild.get(box.parent) };
    const pair = other && pairOf(box, other, around.parent, width);
    pairs.push(pair);
    if (pair) lastChild.set(box.parent, pair);
    const found = pair ? [...compareRects(pair, around, tolerance), ...compareStyles(pair, around)] : [missing(true)];
    mismatches.push(...found.map((each) => ({ index, ...place(box), ...each })));
  }
  const left = [...others.values()].flat().map((box) => ({ ...place(box), ...missing(false) }));
  return [...withoutExceptions(withoutOuterSizes(mismatches, ltr), ltr), ...left];
}

const place = ({ path, kind }: Box): Pick<Mismatch, 'path' | 'kind'> => ({ path, kind });

function missing(inLtr: boolean): Found {
  const [here, there] = ['present', 'missing'];
  return inLtr
    ? { property: 'missing', ltr: here!, rtl: there!, expected: here! }
    : { property: 'missing', ltr: there!, rtl: here!, expected: there! };
}

/** A mismatch with the position of its box in the measurement. */
type Indexed = Mismatch & { readonly index: number };

/** Drops sizes of boxes that contain a box with another size. */
function withoutOuterSizes(all: readonly Indexed[], boxes: readonly Box[]): Indexed[] {
  const isSize = (property: string): boolean => ['width', 'height', 'missing'].includes(property);
  const outer = new Set<number>();
  for (const { index, property } of all)
    if (isSize(property))
      for (let at = boxes[index]!.parent; at >= 0 && !outer.has(at); at = boxes[at]!.parent) outer.add(at);
  return all.filter(({ index, property }) => !(outer.has(index) && ['width', 'height'].includes(property)));
}

const withoutExceptions = (all: readonly Indexed[], boxes: readonly Box[]): Mismatch[] =>
  all
    .filter(({ index, property }) => !['*', property].some((name) => boxes[index]!.excluded.includes(name)))
    .map(({ path, kind, property, ltr, rtl, expected }) => ({ path, kind, property, ltr, rtl, expected }));

function pairOf(ltr: Box, rtl: Box, parent: Pair | undefined, width: number): Pair {
  // Text and pseudo-elements have the direction of their element.
  const fixed = ltr.direction === rtl.direction;
  const expected = parent?.fixed
    ? ltr.rect.x - parent.ltr.rect.x + parent.rtl.rect.x - parent.offset
    : width - ltr.rect.x - ltr.rect.width;
  const top = rtl.rect.y - ltr.rect.y;
  const bottom = top + rtl.rect.height - ltr.rect.height;
  return { ltr, rtl, fixed, offset: rtl.rect.x - expected, top, bottom };
}

type Found = Omit<Mismatch, 'path' | 'kind'>;

function compareRects({ ltr, rtl, fixed, offset, top }: Pair, around: Around, tolerance: number): Found[] {
  const differs = (one: number, other: number): boolean => Math.abs(one - other) > tolerance;
  const px = (value: number): string => `${round(value)}px`;
  const found: Found[] = [];
  const add = (property: string, inLtr: number, inRtl: number, expected: number): void => {
    if (differs(inRtl, expected)) found.push({ property, ltr: px(inLtr), rtl: px(inRtl), expected: px(expected) });
  };
  add('width', ltr.rect.width, rtl.rect.width, ltr.rect.width);
  add('height', ltr.rect.height, rtl.rect.height, ltr.rect.height);
  // The place of a pseudo-element is unknown.
  if (!ltr.kind.startsWith('::')) {
    const inherited = around.parent?.offset ?? 0;
    // A box of another width cannot be at the mirrored place of both its edges.
    if (found.every(({ property }) => property !== 'width'))
      add('x', ltr.rect.x, rtl.rect.x, rtl.rect.x - offset + inherited);
    const shifts = [around.parent?.top ?? 0, around.previous?.bottom ?? 0];
    if (shifts.every((shift) => differs(top, shift))) add('y', ltr.rect.y, rtl.rect.y, ltr.rect.y + shifts[0]!);
  }
  const scroll = around.parent?.fixed || fixed ? ltr.scrollLeft : -ltr.scrollLeft;
  add('scrollLeft', ltr.scrollLeft, rtl.scrollLeft, scroll);
  return found;
}

function compareStyles({ ltr, rtl, fixed }: Pair, around: Around): Found[] {
  const inFixed = around.parent?.fixed ?? false;
  return Object.entries(ltr.style).flatMap(([property, value]) => {
    const normalized = rules[property]?.normalized ?? ((text: string) => text);
    const mirrored = rules[property]?.mirrored(value) ?? [ltr.style[swapName(property)] ?? value];
    // Logical properties of an element with a direction of its own stay; physical ones of its place may be mirrored.
    const allowed = inFixed ? [value] : fixed ? [value, ...mirrored] : mirrored;
    const actual = rtl.style[property] ?? '';
    if (allowed.some((each) => isClose(normalized(each), normalized(actual)))) return [];
    return [{ property, ltr: value, rtl: actual, expected: allowed[0]! }];
  });
}
