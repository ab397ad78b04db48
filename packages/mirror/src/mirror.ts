import { compare, type CompareOptions } from './compare.js';
import { measure } from './measure.js';
import { neutralText } from './neutral-text.js';
import type { Direction, Exception, Mismatch } from './types.js';

export interface MirrorOptions extends CompareOptions {
  /** Places that are not mirrored on purpose, each with a reason. */
  readonly exceptions?: readonly Exception[];
  /** Sets the direction and resolves when the page is laid out. Default: sets `dir` on `<html>` and waits two frames. */
  readonly turn?: (direction: Direction) => void | Promise<void>;
}

/**
 * Measures an element in both directions and reports where right-to-left is not the mirror image of left-to-right. The
 * direction of the page is the same afterwards as before.
 *
 * @param root an element that is as far from the left edge of the page as from the right one, such as `<body>`
 * @returns mismatches in document order; empty if the page is mirrored
 */
export async function mirror(root: HTMLElement, options: MirrorOptions = {}): Promise<Mismatch[]> {
  const document = root.ownerDocument;
  const { exceptions, turn = (direction) => turnDocument(document, direction) } = options;
  const before = document.documentElement.dir;
  const restoreText = neutralText(document);
  try {
    await turn('ltr');
    const ltr = measure(root, exceptions);
    await turn('rtl');
    return compare(ltr, measure(root, exceptions), options);
  } finally {
    restoreText();
    await turn(before === 'rtl' ? 'rtl' : 'ltr');
    document.documentElement.dir = before;
  }
}

async function turnDocument(document: Document, direction: Direction): Promise<void> {
  document.documentElement.dir = direction;
  const frame = (): Promise<unknown> => new Promise((done) => document.defaultView!.requestAnimationFrame(done));
  await frame();
  await frame();
}

/** One line for a report: `div > button x: 8px in ltr, 8px in rtl; expected 120px`. */
export const describeMismatch = ({ path, kind, property, ltr, rtl, expected }: Mismatch): string =>
  `${path}${kind === 'element' ? '' : ` ${kind}`} ${property}: ${ltr} in ltr, ${rtl} in rtl; expected ${expected}`;
