import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile.js';
import type { BrandSystem } from '@wusum/platforms';
import { diff } from './diff.js';
import { colorDifference } from './color-difference.js';
import { formatDiffMarkdown } from './markdown.js';
import { formatDiff } from './text.js';
import { isMoreThan } from './bump.js';
import { readStyles } from '@wusum/lint';
import { changeTexts } from './lines.js';
import { mergeContexts, scopeText } from './merge-contexts.js';
import type { Difference } from './types.js';

type Json = Record<string, unknown>;

const number = (value: number, more: Json = {}): Json => ({ $type: 'number', $value: value, ...more });
const oklch = (l: number, c = 0, h = 0): Json => ({ colorSpace: 'oklch', components: [l, c, h] });
const color = (value: unknown, more: Json = {}): Json => ({ $type: 'color', $value: value, ...more });
const secret = { $extensions: { 'org.wusum': { private: true } } };
const readable = { $extensions: { 'org.wusum': { solve: { on: ['{ground}'], target: 3 } } } };

interface Parts {
  readonly base: Json;
  readonly dark?: Json;
  readonly brands?: readonly string[];
}

function system({ base, dark = {}, brands = ['clay', 'reed'] }: Parts): BrandSystem {
  const contexts = Object.fromEntries(brands.map((brand) => [brand, []]));
  const resolver = {
    version: '2025.10',
    sets: { base: { sources: [base] } },
    modifiers: {
      brand: { contexts, default: brands[0] },
      mode: { contexts: { light: [], dark: [dark] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  };
  const result = compile({ 'resolver.json': JSON.stringify(resolver) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.system;
}

const between = (before: Json | Parts, after: Json | Parts): Difference =>
  diff(system(partsOf(before)), system(partsOf(after)));

function partsOf(given: Json | Parts): Parts {
  return 'base' in given ? (given as Parts) : { base: given as Json };
}

const a = number(1);

describe('the bump that a difference requires', () => {
  test.each<[string, Json | Parts, Json | Parts, Difference['bump']]>([
    ['nothing', { a }, { a }, 'none'],
    [
      'another order and description',
      { a, b: number(2) },
      { b: number(2), a: number(1, { $description: 'x' }) },
      'none',
    ],
    ['a value', { a }, { a: number(2) }, 'patch'],
    ['a new token', { a }, { a, b: number(2) }, 'minor'],
    ['a new private token', { a }, { a, b: number(2, secret) }, 'patch'],
    ['a deprecation', { a }, { a: number(1, { $deprecated: true }) }, 'minor'],
    ['a removed deprecation', { a: number(1, { $deprecated: true }) }, { a }, 'patch'],
    ['a removed token', { a, b: number(2) }, { a }, 'major'],
    ['a removed private token', { a, b: number(2, secret) }, { a }, 'patch'],
    ['another name', { a, old: number(7) }, { a, fresh: number(7) }, 'major'],
    ['another type', { a }, { a: { $type: 'duration', $value: { value: 1, unit: 's' } } }, 'major'],
    ['a new brand', { base: { a } }, { base: { a }, brands: ['clay', 'reed', 'palm'] }, 'minor'],
    ['a removed brand', { base: { a }, brands: ['clay', 'reed', 'palm'] }, { base: { a } }, 'major'],
  ])('%s', (_, before, after, want) => {
    expect(between(before, after).bump).toBe(want);
  });

  test('exceeds the allowed bump only if it is greater', () => {
    expect(isMoreThan('minor', 'patch')).toBe(true);
    expect(isMoreThan('minor', 'minor')).toBe(false);
    expect(isMoreThan('none', 'none')).toBe(false);
  });
});

describe('renames', () => {
  test.each<[string, Json, Json, string[]]>([
    ['the only token with these values', { a: number(7) }, { completely: number(7) }, ['a → completely']],
    [
      'by the similarity of names',
      { 'x-one': a, 'x-two': a },
      { 'y-two': a, 'y-one': a },
      ['x-one → y-one', 'x-two → y-two'],
    ],
    ['not if names with equal values are not similar', { red: a, blue: a }, { 'north-wind': a, 'south-wind': a }, []],
    ['not if values differ', { a: number(1) }, { b: number(2) }, []],
    [
      'by the declared replacement, with any value',
      { a: number(1, { $deprecated: 'Use {b}.' }), b: number(2) },
      { b: number(2) },
      ['a → b'],
    ],
    [
      'by the alias target of a removed name',
      { a: number(1), old: { $value: '{a}', $deprecated: '2.0.0' } },
      { a: number(1) },
      ['old → a'],
    ],
  ])('%s', (_, before, after, want) => {
    expect(between(before, after).renamed.map(({ from, to }) => `${from} → ${to}`)).toEqual(want);
  });

  test('a renamed token is neither added nor removed', () => {
    expect(between({ a: number(7) }, { b: number(7) })).toMatchObject({ added: [], removed: [] });
  });
});

describe('values', () => {
  test('a change has only the axes that it depends on', () => {
    const dark = (value: number): Json => ({ a: { $value: value } });
    const { changed } = between({ base: { a }, dark: dark(3) }, { base: { a }, dark: dark(4) });
    expect(changed).toMatchObject([{ token: 'a', changes: [{ contexts: { mode: 'dark' }, from: 3, to: 4 }] }]);
    const everywhere = between({ a }, { a: number(2) }).changed;
    expect(everywhere[0]?.changes).toEqual([{ contexts: {}, from: 1, to: 2 }]);
  });

  test('aliases of a changed token are changed too, and colours have a CIEDE2000 difference', () => {
    const { changed } = between(
      { seed: color(oklch(0.5, 0.1, 30)), link: color('{seed}') },
      { seed: color(oklch(0.6, 0.1, 30)), link: color('{seed}') },
    );
    expect(changed.map(({ token }) => token)).toEqual(['seed', 'link']);
    expect(changed[1]?.changes[0]?.deltaE).toBeGreaterThan(5);
  });

  test('edited tokens are distinguished from dependent ones and come first', () => {
    const given = (lightness: number): Json => ({ link: color('{seed}'), seed: color(oklch(lightness)) });
    const difference = between(given(0.5), given(0.6));
    expect(difference.changed.map(({ token, isEdited }) => [token, isEdited])).toEqual([
      ['link', false],
      ['seed', true],
    ]);
    expect(formatDiff(difference)).toMatch(/ {2}seed [^]* {2}link\n/u);
    expect(formatDiffMarkdown(difference)).toMatch(/`seed`[^]*<summary>[^]*`link`/u);
  });

  test('data of an engine counts, although its $value stays', () => {
    const word = (en: string): Json => ({
      voice: { message: { hello: number(1, { $extensions: { 'org.wusum': { note: en } } }) } },
      a,
    });
    const before = { base: { voice: word('Hi')['voice'], a } };
    // Only the comparison is tested: a voice with one message does not compile, so the tokens are replaced afterwards.
    const plain = system({ base: { mark: { favicon: number(1) } } });
    const changedMark: BrandSystem = {
      ...plain,
      permutations: plain.permutations.map((permutation) => ({
        ...permutation,
        tokens: new Map(
          [...permutation.tokens].map(([path, token]) => [path, { ...token, extension: { draw: before } }]),
        ),
      })),
    };
    expect(diff(plain, changedMark).changed.map(({ token }) => token)).toEqual(['mark.favicon']);
  });
});

describe('contrast', () => {
  const pairs = (lightness: number, text = 0.2): Json => ({
    ground: color(oklch(lightness)),
    text: color(oklch(text), readable),
  });

  test('pairs with lower and higher ratios, with their contexts', () => {
    const { pairs: worse } = between(pairs(1), pairs(0.9));
    expect(worse).toMatchObject({
      worse: [{ foreground: 'text', background: 'ground', contexts: {}, target: 3 }],
      better: [],
    });
    const back = between(pairs(0.9), pairs(1)).pairs;
    expect(back.better[0]?.to).toBeGreaterThan(back.better[0]!.from);
  });
});

const srgb = (...components: number[]): Json => ({ colorSpace: 'srgb', components });

test.each<[Json, Json, number]>([
  [oklch(0.5), oklch(0.5), 0],
  [srgb(0, 0, 0), srgb(1, 1, 1), 100],
  [srgb(1, 0, 0), srgb(0, 1, 0), 86.61],
  [srgb(1, 0, 0), srgb(0, 0, 1), 52.88],
])('CIEDE2000 of %j and %j is %d', (one, other, want) => {
  expect(colorDifference(one, other)).toBeCloseTo(want, 1);
});

describe('contexts', () => {
  const clay = { brand: 'clay', mode: 'dark' };
  const all = { brand: ['clay', 'reed', 'salt'], mode: ['light', 'dark'] };
  const change = (contexts: Record<string, string>, to = 1): { contexts: Record<string, string>; to: number } => ({
    contexts,
    to,
  });

  test.each([
    [[change(clay)], ['brand clay · mode dark']],
    [[change({})], ['all contexts']],
    [[change(clay), change({ ...clay, brand: 'reed' })], ['brand clay, reed · mode dark']],
    [
      ['clay', 'reed'].flatMap((brand) => ['dark', 'light'].map((mode) => change({ brand, mode }))),
      ['brand clay, reed'],
    ],
    [
      [change(clay), change({ brand: 'reed', mode: 'light' })],
      ['brand clay · mode dark', 'brand reed · mode light'],
    ],
    [
      [change(clay), change({ ...clay, mode: 'light' }, 2)],
      ['brand clay · mode dark', 'brand clay · mode light'],
    ],
  ])('%j is merged to %j', (changes, want) => {
    const merged = mergeContexts(changes, all, ({ to }) => String(to));
    expect(merged.map(({ scope }) => scopeText(scope))).toEqual(want);
  });

  test('merging neither loses nor adds a context', () => {
    const contexts = fc.record({
      a: fc.constantFrom('1', '2', '3'),
      b: fc.constantFrom('1', '2'),
      c: fc.constantFrom('1', '2'),
    });
    const key = (given: Record<string, string>): string => `${given['a']}${given['b']}${given['c']}`;
    fc.assert(
      fc.property(fc.uniqueArray(contexts, { selector: key }), (list) => {
        const merged = mergeContexts(
          list.map((item) => change(item)),
          {},
          ({ to }) => String(to),
        );
        const expanded = merged.flatMap(({ scope }) =>
          scope['a']!.flatMap((a) => scope['b']!.flatMap((b) => scope['c']!.map((c) => `${a}${b}${c}`))),
        );
        expect(expanded.toSorted()).toEqual(list.map(key).toSorted());
      }),
    );
  });
});

describe('components', () => {
  const styles = readStyles({ 'a.css': '.ws-button { color: var(--ws-a) } .ws-card { gap: var(--ws-b) }' });
  const touched = (before: Json, after: Json): unknown =>
    diff(system(partsOf(before)), system(partsOf(after)), { styles }).components.map(({ component, tokens }) => [
      component,
      tokens,
    ]);

  test.each<[string, Json, Json, unknown]>([
    ['a value', { a, b: a }, { a: number(2), b: a }, [['button', ['a']]]],
    ['a removed name', { a, b: number(5) }, { a }, [['card', ['b']]]],
    ['a renamed token', { a, b: number(5) }, { a, c: number(5) }, [['card', ['b']]]],
    ['nothing', { a, b: a }, { a, b: a }, []],
  ])('are those that read %s', (_, before, after, want) =>
    expect(touched({ base: before }, { base: after })).toEqual(want),
  );
});

describe('formats', () => {
  const difference = between(
    { old: number(7), gone: number(9), c: color(oklch(0.5, 0.1, 30)) },
    { fresh: number(7), 'a|b`c': number(8), c: color(oklch(0.6, 0.1, 30)) },
  );

  test('text', () => {
    expect(formatDiff(difference)).toMatchInlineSnapshot(`
      "Renamed
        old → fresh (same values)

      Removed
        - gone number

      Added
        + a|b\`c number

      Changed
        c edited
          #944b40 → #b4685c  ΔE 11.26, another colour  all contexts

      1 renamed, 1 removed, 1 added, 1 changed. Requires a major version."
    `);
    expect(formatDiff(between({ a }, { a }))).toMatchInlineSnapshot(`"No differences."`);
  });

  test('Markdown', () => {
    expect(formatDiffMarkdown(difference)).toMatchInlineSnapshot(`
      "**Tokens:** 1 renamed, 1 removed, 1 added, 1 changed. Requires a **major** version.

      ### Renamed

      | before | after |
      | --- | --- |
      | \`old\` | \`fresh\` |

      ### Removed

      | token | type |
      | --- | --- |
      | \`gone\` | number |

      ### Edited: all contexts

      | token | before | after | difference |
      | --- | --- | --- | --- |
      | \`c\` | \`#944b40\` | \`#b4685c\` | ΔE 11.26, another colour |

      <details><summary>Added (1)</summary>

      | token | type |
      | --- | --- |
      | \`\` a\\|b\`c \`\` | number |

      </details>
      "
    `);
  });

  test('print no control characters of token files', () => {
    const evil = '\u001B[31m\u202E';
    const hostile = between({ [`a${evil}`]: number(1) }, { b: number(2, { $deprecated: evil }) });
    for (const text of [formatDiff(hostile), formatDiffMarkdown(hostile)])
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  test('no name ends a cell of a Markdown table', () => {
    const markdown = formatDiffMarkdown(difference);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| ') && !line.includes('a\\|b'));
    for (const row of rows) expect(row.split('|').length).toBeLessThanOrEqual(8);
  });
});

describe('two values of a change never read the same', () => {
  const long =
    'We keep the marks of every tribe in one place, so that a reader knows who speaks before a word is read. ';

  test('of a long text, the part that differs is shown', () => {
    const [from, to] = changeTexts({
      from: `${long}${long}Come in, neighbour. ${long}`,
      to: `${long}${long}Come in, friend. ${long}`,
      contexts: {},
    });
    expect(from).toMatch(/^….*Come in, neighbour\..*…$/u);
    expect(to).toMatch(/^….*Come in, friend\..*…$/u);
    for (const text of [from, to]) expect(text.length).toBeLessThanOrEqual(100);
    expect(changeTexts({ from: `${long}${long}`, to: `${long}${long}!`, contexts: {} })[1]).toMatch(/!$/u);
  });

  test('any two texts, with or without spaces', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'م', ' ', '\n', '字', '😀'), maxLength: 300 });
    fc.assert(
      fc.property(part, part, part, part, (start, one, other, end) => {
        const [from, to] = [start + one + end, start + other + end];
        fc.pre(from !== to);
        const texts = changeTexts({ from, to, contexts: {} });
        expect(texts[0]).not.toBe(texts[1]);
        for (const text of texts) {
          expect(text.length).toBeLessThanOrEqual(100);
          expect(text.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
