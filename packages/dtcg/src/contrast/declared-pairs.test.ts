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
    token('page', grey(1)),
    token('contrast.text', target),
    token('text', grey(text), {
      solve: [
        { on: ['{page}'], target: '{contrast.text}' },
        { carries: ['{page}'], target: 3 },
      ],
    }),
    token('badge', grey(1), { derive: { pick: { from: ['{page}'], on: ['{text}'], target: 3 } } }),
    token('solid', grey(0.2), { solve: { inks: ['{page}'], target: 4.5 } }),
  ]),
});

describe('declared contrast pairs', () => {
  it('come from solve and pick, with ratios of the final colours', () => {
    expect(contrastPairs(permutation(0, 4.5))).toEqual([
      { foreground: 'text', background: 'page', target: 4.5, ratio: 21 },
      { foreground: 'badge', background: 'text', target: 3, ratio: 21 },
      { foreground: 'page', background: 'solid', target: 4.5, ratio: expect.closeTo(17.9, 0) },
    ]);
    expect(checkContrast(permutation(0, 4.5))).toEqual([]);
  });

  it('have a target above 1', () => {
    expect(contrastPairs(permutation(0.5, 1)).map(({ foreground }) => foreground)).toEqual(['badge', 'page']);
  });

  it('below their target are errors with a place', () => {
    expect(checkContrast(permutation(0.7, 4.5))).toMatchObject([
      {
        code: 'WS-C010',
        severity: 'error',
        location,
      },
      { code: 'WS-C010' },
    ]);
    const [text, badge] = checkContrast(permutation(0.7, 4.5)).map(({ message }) => message);
    for (const value of ['text on page', /2\.\d+:1/u, '4.5:1', 'b · light']) expect(text).toMatch(value);
    expect(badge).toContain('badge on text');
  });
});
