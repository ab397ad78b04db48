/** The box of an element, in CSS pixels. */
export interface Box {
  /** Tags from the story down to it: `section > div > button`. */
  readonly path: string;
  /** Offset from its parent, and size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures every element of the stories on the page; runs in the page. An SVG is one box. @returns boxes by story */
export function measureBoxes(): Record<string, Box[]> {
  const measure = (element: Element, path: string, parent: DOMRect, boxes: Box[]): void => {
    const { x, y, width, height } = element.getBoundingClientRect();
    boxes.push({ path, x: x - parent.x, y: y - parent.y, width, height });
    if (element instanceof SVGElement) return;
    for (const child of element.children)
      measure(child, `${path} > ${child.localName}`, element.getBoundingClientRect(), boxes);
  };
  return Object.fromEntries(
    [...document.querySelectorAll<HTMLElement>('[data-story]')].map((story) => {
      const boxes: Box[] = [];
      for (const child of story.children) measure(child, child.localName, story.getBoundingClientRect(), boxes);
      return [story.dataset.story!, boxes];
    }),
  );
}

/** How far a length may be from that in Chromium: so many pixels, or that part of it. */
export interface Tolerance {
  readonly pixels: number;
  readonly part: number;
}

/** A box in two engines; as `[x, y, width, height]`. */
export interface Difference {
  readonly path: string;
  readonly wanted: readonly number[];
  readonly found: readonly number[];
}

/** Boxes that differ by more than the tolerance. Boxes that are not rendered are left out. */
export function compareBoxes(wanted: readonly Box[], found: readonly Box[], { pixels, part }: Tolerance): Difference[] {
  if (wanted.length !== found.length)
    return [{ path: 'number of elements', wanted: [wanted.length], found: [found.length] }];
  return wanted.flatMap((box, index) => {
    const [a, b] = [box, found[index]!].map(({ x, y, width, height }) => [x, y, width, height]) as [number[], number[]];
    if (a[2] === 0 && a[3] === 0 && b[2] === 0 && b[3] === 0) return [];
    const differs = a.some((length, at) => Math.abs(length - b[at]!) > Math.max(pixels, Math.abs(length) * part));
    return differs ? [{ path: box.path, wanted: a, found: b }] : [];
  });
}
