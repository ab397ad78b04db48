import { expect, test } from 'vitest';
import { printedMedia } from './seen.js';

test.each([
  ['print', 'all'],
  ['screen', 'not all'],
  ['not print', 'not all'],
  ['not screen', 'all'],
  ['only screen and (min-width: 40rem)', 'not all'],
  ['print and (min-width: 40rem)', 'all and (min-width: 40rem)'],
  ['screen, print', 'not all, all'],
  ['(min-width: 40rem)', '(min-width: 40rem)'],
])('in print, %s applies as %s does on a screen', (text, printed) => {
  expect(printedMedia(text)).toBe(printed);
});
