import { describe, expect, it } from 'vitest';
import { findByPrefix } from './typeahead.js';

describe('findByPrefix', () => {
  const labels = ['حلقة الخط', 'الأرشيف', 'الترحيب', 'حلقة الضيافة'];

  it.each([
    ['a whole word', 'الترحيب', -1, 2],
    ['a word without its article', 'ترح', -1, 2],
    ['a bare alef for one with hamza, behind the article', 'ار', -1, 1],
    ['one letter, the first label', 'ح', -1, 0],
    ['the same letter again, the next label', 'ح', 0, 3],
    ['a letter typed three times, round to the first', 'ححح', 3, 0],
    ['a longer search stays on the label that already answers', 'حلقة', 3, 3],
    ['nothing', 'ق', -1, -1],
  ])('%s', (_title, search, current, want) => expect(findByPrefix(labels, search, current)).toBe(want));
});
