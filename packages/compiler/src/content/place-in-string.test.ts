import { parseSource, TokenReporter } from '@wusum/dtcg';
import { member } from '@wusum/dtcg/internal';
import { expect, test } from 'vitest';
import { placeInString } from './place-in-string.js';

test.each<[string, string, number, number, string]>([
  ['plain text', '{ "a": "one two" }', 4, 3, 'two'],
  ['after escapes', String.raw`{ "a": "\"\n\u0041\\ two" }`, 5, 3, 'two'],
  ['an escape itself', String.raw`{ "a": "x\u0041y" }`, 1, 1, String.raw`\u0041`],
  ['after a surrogate pair', '{ "a": "👍 two" }', 3, 3, 'two'],
  ['on a later line, after a byte order mark', '\uFEFF{\r\n  "a": "واحد اثنان" }', 5, 5, 'اثنان'],
  ['up to the end of the string', '{ "a": "{name" }', 0, 5, '{name'],
])('the place of a part of a string: %s', (_, text, start, length, want) => {
  const root = parseSource('a.json', text, new TokenReporter());
  const place = placeInString(text, member(root, 'a')!.location, start, length);
  const line = text.replace(/^\uFEFF/u, '').split('\r\n')[place.line - 1]!;
  expect(line.slice(place.column - 1, place.endColumn! - 1)).toBe(want);
});

test('the places in a file of 20,000 lines are found in time that grows with its length', () => {
  const text = `{\n${Array.from({ length: 20_000 }, (_, index) => `  "k${index}": "one two",`).join('\n')}\n}`;
  const start = performance.now();
  for (let line = 2; line <= 20_001; line += 1) {
    const string = { file: 'a.json', line, column: 3 + `"k${line - 2}": `.length };
    expect(placeInString(text, string, 4, 3).column).toBe(string.column + 5);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
