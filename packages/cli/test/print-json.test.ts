import { expect, test } from 'vitest';
import { printJson } from '../src/output/print-json.js';

test.each([
  ['what fits is on one line', { a: { b: [1, 2], c: [[8, 4]] } }, '{ "a": { "b": [1, 2], "c": [[8, 4]] } }\n'],
  [
    'lists of a list are lines, as formatters write them',
    [
      [20, 2],
      [10, 1],
    ],
    '[\n  [20, 2],\n  [10, 1]\n]\n',
  ],
  [
    'and what is around them is expanded',
    {
      a: [
        [1, 2],
        [3, 4],
      ],
    },
    '{\n  "a": [\n    [1, 2],\n    [3, 4]\n  ]\n}\n',
  ],
])('%s', (_, value, want) => {
  expect(printJson(value)).toBe(want);
});
