import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notifyAfterPaint, subscribeToTheme, themeVersion } from './theme-version.js';

let frames: (() => void)[] = [];
const page = { hidden: false };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  frames = [];
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The page paints: callbacks of the frame, then tasks. */
function paint(): void {
  for (const callback of frames.splice(0)) callback();
}

test('subscribers are called after the frame, once for all changes before it', () => {
  const listener = vi.fn();
  const end = subscribeToTheme(listener);
  const before = themeVersion();
  notifyAfterPaint();
  notifyAfterPaint();
  paint();
  expect(listener).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(themeVersion()).toBe(before + 1);
  notifyAfterPaint();
  paint();
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(2);
  end();
});

test('a hidden page has no frames, and its subscribers are called all the same', () => {
  const listener = vi.fn();
  const end = subscribeToTheme(listener);
  page.hidden = true;
  notifyAfterPaint();
  vi.runAllTimers();
  expect(listener).toHaveBeenCalledTimes(1);
  end();
});
