import { describe, expect, test } from 'vitest';
import { codesOf, filesOf, problemsOf, px, text, token, valuesOf } from '../../test/tokens.js';
import { TokenReporter } from '../token-reporter.js';
import { checkDocument, openSystem } from '../open-system.js';
import type { JsonObject } from '../source/json.js';
import { parseSource } from '../source/parse.js';
import { extendGroups } from './extend-groups.js';
import { Flattener } from './layers.js';

/** Tokens or groups t0 … t<length>, each built from the number of the next one. */
function chain(length: number, link: (next: number) => unknown, end: unknown): Record<string, unknown> {
  const tokens: Record<string, unknown> = { [`t${length}`]: end };
  for (let index = length - 1; index >= 0; index--) tokens[`t${index}`] = link(index + 1);
  // The reversed order makes evaluation start at the far end.
  return Object.fromEntries(Object.entries(tokens).reverse());
}

const length = 2500;
const alias = (next: number): unknown => ({ $value: `{t${next}}` });
const part = (next: number): unknown => token('dimension', { value: { $ref: `#/t${next}/$value/value` }, unit: 'px' });

describe('chains longer than the call stack is deep', () => {
  test('of aliases resolve, in every permutation', () => {
    const document = {
      version: '2025.10',
      resolutionOrder: [
        { name: 'base', type: 'set', sources: [chain(length, alias, token('number', 1))] },
        { name: 'mode', type: 'modifier', contexts: { a: [], b: [{ [`t${length}`]: token('number', 2) }], c: [] } },
      ],
    };
    const system = openSystem(filesOf({ 'r.json': document }), 'r.json');
    expect(system.permutations().map(({ tokens }) => tokens.get('t0')?.value)).toEqual([1, 2, 1]);
    expect(system.diagnostics).toEqual([]);
  });

  test('of aliases that end where they began are reported once, as one circle', () => {
    const found = problemsOf(chain(length, alias, { $value: '{t2}' }));
    expect(found.map(({ code }) => code)).toEqual(['WS-G011']);
    expect(found[0]?.related).toHaveLength(length - 2);
    expect(found[0]?.message).not.toMatch(/\bt1\b/u);
  });

  test('of parts of values resolve, and their circles are reported', () => {
    expect(valuesOf(chain(length, part, token('dimension', px(7))))['t0']).toEqual(px(7));
    expect(codesOf(chain(length, part, part(2)))).toEqual(['WS-G011']);
  });

  test('of groups resolve, and their circles are reported', () => {
    const extend = (next: number): unknown => ({ $extends: `{t${next}}` });
    expect(valuesOf(chain(length, extend, { x: token('number', 1) }))['t0.x']).toBe(1);
    expect(codesOf(chain(length, extend, { $extends: '{t2}' }))).toEqual(['WS-G022']);
  });
});

test.each<[string, Record<string, unknown>, RegExp]>([
  ['of itself', { a: { $ref: '#/a/$value/0/color' } }, /"a"/u],
  ['of what refers to it', { b: { $ref: '#/a/$value/0' }, a: { $value: { $ref: '#/b/$value/color' } } }, /a → b → a/u],
])('a pointer into a part %s, which grows on each turn, is a circle', (_name, tokens, want) => {
  const found = problemsOf(tokens).filter(({ code }) => code === 'WS-G011');
  expect([...new Set(found.map(({ message }) => message))]).toEqual([expect.stringMatching(want)]);
});

test('a token may be referenced twice on the way to different places', () => {
  const tokens = {
    a: { $ref: '#/b/$value' },
    b: token('dimension', { value: { $ref: '#/c/$value' }, unit: { $ref: '#/d/$value/unit' } }),
    c: { $type: 'number', $ref: '#/d/$value/value' },
    d: token('dimension', px(3)),
    e: { $type: 'number', $ref: '#/a/$value/value' },
  };
  expect(valuesOf(tokens)).toMatchObject({ a: px(3), e: 3 });
});

describe('a few lines cannot expand to millions of tokens', () => {
  test('by groups that extend groups', () => {
    const twice = (next: number): unknown => ({ a: { $extends: `{t${next}}` }, b: { $extends: `{t${next}}` } });
    const root = parseSource('t.json', text(chain(40, twice, { x: token('number', 1) })), new TokenReporter());
    const source = { name: 's', sources: [root as JsonObject] };
    const reporter = new TokenReporter();
    const tree = new Flattener([{ kind: 'set', name: 's', layer: source }], reporter).flatten({});
    expect(extendGroups(tree, reporter, 1000).tokens.size).toBeLessThan(1500);
    expect(reporter.sorted().map(({ code }) => code)).toContain('WS-G023');
  });

  test('by parts that lead through parts', () => {
    const through = (next: number): unknown => token('shadow', { color: { x: { $ref: `#/t${next}/$value/color` } } });
    expect(codesOf(chain(300, through, token('shadow', { color: 1 })))).toContain('WS-G019');
  });
});

test('groups may be nested as deep as files are read', () => {
  const levels = 990;
  const tokens = `${'{"a":'.repeat(levels)}{ "$type": "number", "$value": 1 }${'}'.repeat(levels)}`;
  expect(codesOf(tokens)).toEqual([]);
});

test.each(['a.json', 'a.jsonc', 'a.json5', 'a.yaml'])('%s: ten thousand levels are refused with one error', (name) => {
  for (const [open, close] of [
    ['{"a":', '}'],
    ['[', ']'],
  ] as const) {
    const text = open.repeat(10_000) + '1' + close.repeat(10_000);
    expect(checkDocument({ [name]: text }, name).map(({ code }) => code)).toEqual(['WS-S007']);
  }
});
