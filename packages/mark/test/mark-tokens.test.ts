import { expect, test } from 'vitest';
import { compileMark, markInputFromTokens } from '../src/index.js';
import { brandNames, brands, fonts, inputOf } from './support.js';

/** The tokens of a brand as its files become tokens. */
function tokensFrom(input: ReturnType<typeof inputOf>) {
  const { wordmarks, patterns, numbers } = input;
  const script = (name: 'latin' | 'arabic') => ({
    [`mark.wordmark.${name}`]: wordmarks[name].drawing,
    [`mark.lockup.${name}.size`]: wordmarks[name].size,
    [`mark.lockup.${name}.baseline`]: wordmarks[name].baseline,
    [`mark.lockup.${name}.family`]: wordmarks[name].family,
    [`mark.lockup.${name}.weight`]: wordmarks[name].weight,
  });
  const byPath = {
    'mark.drawing': input.drawing,
    'mark.small': input.small,
    ...script('latin'),
    ...script('arabic'),
    ...Object.fromEntries(Object.entries(patterns).map(([name, value]) => [`pattern.${name}`, value])),
    'mark.clear-space': numbers.clearSpace,
    'mark.minimum-size': numbers.minimumSize,
    'mark.favicon': numbers.favicon,
    'mark.lockup.gap': numbers.lockupGap,
    'mark.pattern.scale': numbers.patternScale,
    'mark.pattern.line': numbers.patternLine,
    'mark.pattern.outline': numbers.patternOutline,
    'mark.pattern.angle': numbers.patternAngle,
    'space.4': { value: 16 },
  };
  return Object.entries(byPath).flatMap(([path, given]) => (given ? [{ path, value: given.value }] : []));
}

test.each(brands)('the mark of %s is the same from content tokens and numbers', async (brand) => {
  const options = { names: brandNames(brand), fonts: fonts() };
  const input = markInputFromTokens(tokensFrom(inputOf(brand)));
  expect(await compileMark(input, options)).toEqual(await compileMark(inputOf(brand), options));
});

test('a small drawing of another folder is that of a mark which the brand has replaced', () => {
  const at = (file: string) => ({ file, line: 1, column: 1 });
  const read = (drawing: string, small: string) =>
    markInputFromTokens([
      { path: 'mark.drawing', value: {}, location: at(drawing) },
      { path: 'mark.small', value: {}, location: at(small) },
    ]);
  expect(read('brands/clay/mark.svg', 'brands/clay/mark.small.svg').small).toBeDefined();
  expect(read('brands/clay/mark.svg', 'content/mark.small.svg').small).toBeUndefined();
});
