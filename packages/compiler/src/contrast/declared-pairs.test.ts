import { describe, expect, it } from 'vitest';
import type { Permutation, ResolvedToken } from '../types.js';
import { checkContrast, contrastPairs } from './declared-pairs.js';

const location = { file: 'color.tokens.json', line: 3, column: 5 };
const token = (path: string, value: unknown, extension?: Record<string, unknown>): [string, ResolvedToken] => [
  path,
  {
    path,
    type: typeof value === 'number' ? 'number' : 'color',
    value,
    raw: value,
    location,
    aliasChain: [],
    layers: [],
    ...(extension ? { extension } : {}),
  },
];
const grey = (l: number): unknown => ({ colorSpace: 'oklch', components: [l, 0, 0] });
const permutation = (text: number, target: number): Permutation => ({
  contexts: { brand: 'b', mode: 'light' },
  tokens: new Map([
    token('ground', grey(1)),
    token('contrast.text', target),
    token('text', grey(text), {
      solve: [
        { on: ['{ground}'], target: '{contrast.text}' },
        { carries: ['{ground}'], target: 3 },
      ],
    }),
    token('ink', grey(1), { derive: { pick: { from: ['{ground}'], on: ['{text}'], target: 3 } } }),
    token('solid', grey(0.2), { solve: { inks: ['{ground}'], target: 4.5 } }),
  ]),
});

describe('contrast pairs', () => {
  it('are what solve and pick ask for, with ratios of the final colours', () => {
    expect(contrastPairs(permutation(0, 4.5))).toEqual([
      { foreground: 'text', background: 'ground', target: 4.5, ratio: 21 },
      { foreground: 'ink', background: 'text', target: 3, ratio: 21 },
      { foreground: 'ground', background: 'solid', target: 4.5, ratio: expect.closeTo(17.9, 0) },
    ]);
    expect(checkContrast(permutation(0, 4.5))).toEqual([]);
  });

  it('leave out what asks for nothing', () => {
    expect(contrastPairs(permutation(0.5, 1)).map(({ foreground }) => foreground)).toEqual(['ink', 'ground']);
  });

  it('become errors with a place when they miss', () => {
    expect(checkContrast(permutation(0.7, 4.5))).toMatchObject([
      {
        code: 'WS-C010',
        severity: 'error',
        location,
        message: expect.stringMatching(/^text on ground reaches 2\.\d+ : 1 and 4\.5 : 1 is asked for \(b · light\)\.$/),
      },
      { code: 'WS-C010', message: expect.stringContaining('ink on text') },
    ]);
  });
});
