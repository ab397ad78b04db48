import { expect, test } from 'vitest';
import { findSaver } from './find-saver.js';

interface Frame {
  parent: Frame;
  readonly document: unknown;
}

/** Frames from the outermost one to the page, each with its nonce; an error for one of another origin. */
function pageIn(...frames: readonly (string | undefined | Error)[]): Window {
  let outer: Frame | undefined;
  for (const nonce of frames) {
    const frame = {
      get document() {
        if (nonce instanceof Error) throw nonce;
        return { querySelector: () => (nonce === undefined ? null : { content: nonce, getAttribute: () => nonce }) };
      },
    } as Frame;
    frame.parent = outer ?? frame;
    outer = frame;
  }
  return outer as unknown as Window;
}

test.each<[string, Window, boolean]>([
  ['in the panel', pageIn('nonce', undefined), true],
  ['in a frame of a docs page', pageIn('nonce', undefined, undefined), true],
  ['in a built Storybook', pageIn(undefined, undefined, undefined), false],
  ['alone, whatever it has itself', pageIn('nonce'), false],
  ['in a page of another origin', pageIn(new Error('SecurityError'), undefined), false],
])('an editor %s finds its server or none', (_, page, finds) => {
  expect(findSaver(page) !== undefined).toBe(finds);
});
