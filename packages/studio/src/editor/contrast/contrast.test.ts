import { fileURLToPath } from 'node:url';
import { isColorValue } from '@wusum/dtcg';
import { contrastRatio } from '@wusum/dtcg/internal';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSources } from '../../build/read-sources.js';
import type { JsonValue } from '../../intents/index.js';
import { CompileSession } from '../../live/session.js';
import type { BrandFindings, TokenView } from '../../live/types.js';
import { partnersOf, type Partner } from './color-pairs.js';
import { guidesOf, withLightness } from './guide-of.js';

const light = { mode: 'light', contrast: 'normal' };
const dark = { mode: 'dark', contrast: 'normal' };
let session: CompileSession;
let tokens: readonly TokenView[];
let pairs: BrandFindings['pairs'];
beforeAll(() => {
  session = new CompileSession(readSources(fileURLToPath(new URL('../../../../../tokens', import.meta.url))));
  tokens = session.tokens('majlis', light);
  pairs = session.brandFindings('majlis', light).pairs;
}, 60_000);

const token = (path: string, among = tokens) => among.find((one) => one.path === path)!;
const named = (path: string) => partnersOf(token(path), tokens, pairs);
const pathsOf = (partners: readonly Partner[]) => partners.map((partner) => partner.token.path);

describe('the colours that a token is paired with', () => {
  test('are those of the rule of contrast, as foreground and as background, each with its targets', () => {
    const { partners, isSource } = named('color.surface.canvas');
    expect(isSource).toBe(false);
    const want = pairs.filter(({ background }) => background === 'color.surface.canvas');
    expect(pathsOf(partners)).toEqual(expect.arrayContaining(want.map(({ foreground }) => foreground)));
    expect(partners.filter((one) => one.token.path === 'color.text.muted').map(({ target }) => target)).toEqual([5.5]);
  });

  test('of a seed are those of the roles that start from it, without what moves along with it', () => {
    const { partners, isSource } = named('color.seed.accent');
    expect(isSource).toBe(true);
    const paths = pathsOf(partners);
    expect(paths).toEqual(expect.arrayContaining(['color.surface.canvas', 'color.surface.inverse']));
    expect(paths.filter((path) => path.startsWith('color.accent.') && !path.endsWith('on-solid'))).toEqual([]);
    expect(named('color.light.shadow.near').partners).toEqual([]);
  });

  test('are measured in the contexts that are shown', () => {
    const other = session.brandFindings('majlis', dark).pairs;
    expect(other.map(({ ratio }) => ratio)).not.toEqual(pairs.map(({ ratio }) => ratio));
  });
});

describe('a guide', () => {
  const gray = (l: number): JsonValue => ({ colorSpace: 'oklch', components: [l, 0, 0] });
  const partner = (path: string, l: number, target: number): Partner => ({
    token: { ...token('color.surface.canvas'), path, value: gray(l) },
    target,
  });
  const lowest = (value: JsonValue, l: number, others: readonly Partner[]) => {
    if (!isColorValue(value)) return 0;
    const at = withLightness(value, l);
    return Math.min(...others.map((one) => (isColorValue(one.token.value) ? contrastRatio(at, one.token.value) : 21)));
  };

  test('has the same ratio as the compiler, of the closest colour', () => {
    for (const path of ['color.text.muted', 'color.status.danger.text', 'color.accent.border']) {
      const [first] = guidesOf(token(path).value, named(path).partners);
      const own = pairs.filter((pair) => pair.foreground === path && pair.target === first!.target);
      expect(first!.ratio).toBe(Math.min(...own.map(({ ratio }) => ratio)));
    }
  });

  test.each<[string, number, readonly (readonly [path: string, l: number, target: number])[], readonly string[]]>([
    ['dark on light', 0.3, [['a', 0.95, 4.5]], ['high']],
    ['light on dark', 0.9, [['a', 0.2, 4.5]], ['low']],
    [
      'between two',
      0.78,
      [
        ['a', 0.98, 1.4],
        ['b', 0.6, 1.4],
      ],
      ['low', 'high'],
    ],
  ])('has the ends of the lightness that passes: %s', (_name, l, others, ends) => {
    const partners = others.map((one) => partner(...one));
    const { range, target } = guidesOf(gray(l), partners)[0]!;
    const [low, high] = range!;
    const inside = { low: low > 0, high: high < 1 };
    expect(Object.entries(inside).flatMap(([end, isInside]) => (isInside ? [end] : []))).toEqual(ends);
    for (const end of range!) expect(lowest(gray(l), end, partners)).toBeGreaterThanOrEqual(target - 0.005);
    const outside = [...(inside.low ? [low - 0.004] : []), ...(inside.high ? [high + 0.004] : [])];
    for (const end of outside) expect(lowest(gray(l), end, partners)).toBeLessThan(target);
  });

  test('that a colour misses has the nearest lightness that passes, and none if there is none', () => {
    const near = [partner('a', 0.95, 4.5)];
    const { range, nearest } = guidesOf(gray(0.7), near)[0]!;
    expect(range).toBeUndefined();
    expect(lowest(gray(0.7), nearest!, near)).toBeGreaterThanOrEqual(4.5);
    expect(lowest(gray(0.7), nearest! + 0.004, near)).toBeLessThan(4.5);
    const hopeless = [partner('a', 0.6, 7)];
    expect(guidesOf(gray(0.5), hopeless)[0]).not.toHaveProperty('nearest');
  });

  test('does not ask for contrast with light and with dark colours at once', () => {
    const guides = guidesOf(gray(0.45), [partner('a', 0.98, 4.5), partner('b', 0.1, 4.5), partner('c', 0.9, 4.5)]);
    expect(guides.map(({ others, range }) => [others.map(({ path }) => path), range !== undefined])).toEqual([
      [['c', 'a'], true],
      [['b'], false],
    ]);
  });

  test('is one for each target, the highest first', () => {
    const guides = guidesOf(gray(0.5), [partner('a', 1, 3), partner('b', 1, 4.5), partner('c', 0.9, 3)]);
    expect(guides.map(({ target, others }) => [target, others.map(({ path }) => path)])).toEqual([
      [4.5, ['b']],
      [3, ['c', 'a']],
    ]);
  });
});
