import { describe, expect, it } from 'vitest';
import { sentenceCase } from './sentence-case.js';

describe('A name in sentence case', () => {
  it.each([
    ['Start And End', 'Start and end'],
    ['In Arabic', 'In Arabic'],
    ['In A Dialog', 'In a dialog'],
    ['With URL And iOS', 'With URL and iOS'],
    ['Playground', 'Playground'],
    ['Sizes 200', 'Sizes 200'],
  ])('%s → %s', (name, want) => {
    expect(sentenceCase(name)).toBe(want);
  });
});
