import { describe, expect, test } from 'vitest';
import {
  compileMark,
  drawLockup,
  memberMark,
  memberNames,
  subStrokes,
  signs,
  type MarkInput,
  type PlaceOf,
} from '../src/index.js';
import { outlineText } from '../src/lockup/font-outline.js';
import { cssColor } from '../src/files/css-color.js';
import { GRID } from '../src/grid.js';
import { brandNames, brands, fonts, inputOf } from './support.js';

const brand = brands[0]!;
const names = brandNames(brand);
const faces = fonts();

const compileWith = (change: Partial<MarkInput>) =>
  compileMark({ ...inputOf(brand), ...change }, { names, fonts: faces });
const codes = (result: { diagnostics: readonly { code: string }[] }) => result.diagnostics.map(({ code }) => code);
const place = { file: 'mark.tokens.json', line: 3, column: 5 };

describe('numbers', () => {
  test.each<[string, Partial<MarkInput>]>([
    [
      'a clear space that is not a number',
      { numbers: { ...inputOf(brand).numbers, clearSpace: { value: 'wide', location: place } } },
    ],
    ['a gap below 0', { numbers: { ...inputOf(brand).numbers, lockupGap: { value: -1, location: place } } }],
    [
      'a minimum size without a unit',
      { numbers: { ...inputOf(brand).numbers, minimumSize: { value: 16, location: place } } },
    ],
    [
      'a pattern scale of 0',
      { numbers: { ...inputOf(brand).numbers, patternScale: { value: { value: 0, unit: 'px' }, location: place } } },
    ],
    [
      'a star pattern without an angle',
      {
        patterns: { cloth: { value: { kind: 'hankin', tiling: 'octagons', size: 48 } } },
        numbers: { ...inputOf(brand).numbers, patternAngle: { value: 90, location: place } },
      },
    ],
    [
      'a wordmark of size 0',
      { wordmarks: { ...inputOf(brand).wordmarks, latin: { size: { value: 0, location: place } } } },
    ],
  ])('%s is reported at its place', async (_, change) => {
    expect((await compileWith(change)).diagnostics).toMatchObject([{ code: 'WS-M001', location: place }]);
  });

  test('a dimension in rem is 16 pixels', async () => {
    const rem = { value: { value: 1.5, unit: 'rem' } };
    const { mark } = await compileWith({ numbers: { ...inputOf(brand).numbers, minimumSize: rem, patternScale: rem } });
    expect([mark.minimumSize, mark.patternScale]).toEqual([24, 24]);
  });
});

test('all missing parts are reported at once', async () => {
  const result = await compileMark({ wordmarks: { latin: {}, arabic: {} }, patterns: {}, numbers: {} }, { names });
  expect(codes(result).toSorted()).toEqual([...Array.from({ length: 11 }, () => 'WS-M001'), 'WS-M003']);
});

test('a problem of a pattern is reported at its member', async () => {
  const valuePlace: PlaceOf = (path, part) => ({ ...place, file: `${path.join('.')} ${part ?? 'value'}` });
  const cloth = { value: { kind: 'hankin', tiling: 'octagons', size: 0, eys: 1 }, valuePlace };
  const { diagnostics } = await compileWith({ patterns: { cloth } });
  expect(diagnostics.map(({ code, location }) => `${code} ${location!.file}`).toSorted()).toEqual([
    'WS-M007 eys key',
    'WS-M007 size value',
  ]);
});

describe('wordmarks', () => {
  test('Arabic letters join: a name is not a sequence of isolated letters', async () => {
    const font = faces.find(({ script }) => script === 'arabic')!;
    const joined = await outlineText('سمك', font, 500);
    const apart = await Promise.all('سمك'.split('').map((letter) => outlineText(letter, font, 500)));
    expect(joined.box[2]).toBeLessThan(apart.reduce((sum, { box }) => sum + box[2], 0));
    expect(apart.some(({ d }) => d !== '' && joined.d.includes(d))).toBe(false);
  });

  test('Arabic runs from right to left: the last letter is at the left edge', async () => {
    const font = faces.find(({ script }) => script === 'arabic')!;
    const [name, last] = await Promise.all([outlineText('اد', font, 500), outlineText('د', font, 500)]);
    expect(name.d.startsWith(last.d)).toBe(true);
  });

  test('two fonts decompressed at the same time do not overwrite each other', async () => {
    const [a, b] = [faces.find(({ script }) => script === 'latin')!, faces.find(({ script }) => script === 'arabic')!];
    const fresh = (font: typeof a) => ({ ...font, data: Uint8Array.from(font.data) });
    const together = await Promise.all([outlineText('A', fresh(a), 400), outlineText('ا', fresh(b), 400)]);
    expect(together).toEqual([await outlineText('A', fresh(a), 400), await outlineText('ا', fresh(b), 400)]);
  });

  test('a variable font draws every weight in its range', async () => {
    const font = faces.find(({ weight, script }) => typeof weight !== 'number' && script === 'latin')!;
    const [light, heavy] = await Promise.all([outlineText('i', font, 300), outlineText('i', font, 700)]);
    expect(heavy.box[2]).toBeGreaterThan(light.box[2]);
  });

  test('a name in letters of the other script is drawn with the font that has them', async () => {
    const both = faces.filter(({ script }) => script === 'arabic').map(({ family }) => family);
    const family = faces.find((face) => face.script === 'latin' && both.includes(face.family))!.family;
    const word = { size: { value: 1 }, family: { value: family, location: place } };
    const input = { ...inputOf(brand), wordmarks: { latin: word, arabic: word } };
    const { diagnostics, mark } = await compileMark(input, { names: { latin: 'Clay', arabic: 'Clay' }, fonts: faces });
    expect(codes({ diagnostics })).toEqual([]);
    expect(mark.wordmarks.arabic).toEqual(mark.wordmarks.latin);
  });

  test('a missing font and a missing glyph are reported by name', async () => {
    const family = { value: ['Nowhere', 'serif'], location: place };
    const wordmarks = { ...inputOf(brand).wordmarks, latin: { size: { value: 1 }, family } };
    const { diagnostics, mark } = await compileWith({ wordmarks });
    expect(diagnostics).toMatchObject([{ code: 'WS-M006', severity: 'warning', location: place }]);
    // The name is text in the fonts of the reader's system, in the space that the lockup has for it.
    const lockup = drawLockup(mark, { script: 'latin' });
    expect(lockup.body).toContain('<text ');
    expect(lockup.body).toContain("'Nowhere',serif");
    expect(Number(lockup.viewBox.split(' ')[2])).toBeGreaterThan(GRID);
    const latin = faces.find(({ script }) => script === 'latin')!;
    await expect(outlineText('Aक', latin, 400)).rejects.toThrow('क');
  });
});

test('a favicon has the clear space on every side and literal colours', async () => {
  const pattern = ['#000', '#111', '#222', '#333', '#444'] as const;
  const roles = { accent: '#abcdef', onAccent: '#fedcba', outline: '#123', pattern };
  const { mark, files } = await compileMark({ ...inputOf(brand), roles }, { names, fonts: faces });
  const side = 12 + 2 * mark.clearSpace;
  expect(files['favicon.svg']).toContain(`viewBox="0 0 ${side} ${side}"`);
  expect(files['favicon.svg']).toContain('#abcdef');
  expect(files['favicon.svg']).toContain('#fedcba');
  expect(files['mark.svg']).not.toContain('#');
});

test('files use the colours of the resolved tokens', async () => {
  const value = { colorSpace: 'oklch', components: [0.5, 0.2, 27] };
  const paths = ['accent.solid', 'accent.on-solid', 'pattern.outline', ...[0, 1, 2, 3, 4].map((n) => `pattern.${n}`)];
  const input = inputOf(brand, (tokens) => {
    for (const path of paths) tokens.set(`color.${path}`, { path: `color.${path}`, value });
  });
  const { files } = await compileMark(input, { names, fonts: faces });
  expect(files['favicon.svg']).toContain('oklch(0.5 0.2 27)');
  expect(files['pattern.svg']).toContain('var(--ws-color-pattern-0,oklch(0.5 0.2 27))');
});

test.each([
  [{ colorSpace: 'srgb', components: [1, 0.5, 0] }, 'color(srgb 1 0.5 0)'],
  [{ colorSpace: 'oklch', components: [0.5, 0.1, 'none'], alpha: 0.5 }, 'oklch(0.5 0.1 none / 0.5)'],
  [{ colorSpace: 'hsl', components: [30, 50, 40] }, 'hsl(30 50% 40%)'],
  ['red', undefined],
])('colour %j is %s in CSS', (value, css) => {
  expect(cssColor(value)).toBe(css);
});

describe('a member’s mark', async () => {
  const { mark } = await compileWith({});

  test('is the same for the same seed', () => {
    expect(memberMark(mark, 'nura')).toEqual(memberMark(mark, 'nura'));
  });

  test('has the strokes of the brand and two more', () => {
    const { body, names: added } = memberMark(mark, 'nura');
    for (const own of mark.strokes) expect(body).toContain('d' in own ? own.d : `r="${own.r}"`);
    expect(added).toHaveLength(2);
  });

  test('draws its own strokes with one pen', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(memberMark(mark, `m${seed}`).body.match(/stroke-width/gu)).toHaveLength(2);
    }
  });

  test('is different for most of a hundred members', () => {
    const bodies = new Set(Array.from({ length: 100 }, (_, index) => memberMark(mark, `member ${index}`).body));
    expect(bodies.size).toBeGreaterThan(70);
  });

  const ids = Array.from({ length: 10_000 }, (_, index) => `member ${index}`);

  test('is different for each of ten thousand members of a tribe', () => {
    const bodies = new Set(ids.map((seed) => memberMark(mark, seed, { among: ids }).body));
    expect(bodies.size).toBe(ids.length);
  });

  test('stays the same when others join', () => {
    const before = memberNames(ids.slice(0, 500));
    const after = memberNames([...ids.slice(0, 500), 'a newcomer', ...ids.slice(500, 900)]);
    for (const [member, own] of before) expect(after.get(member)).toEqual(own);
  });

  test('of the first members is the one that they have alone', () => {
    expect(memberMark(mark, 'nura', { among: ['nura', 'salim'] })).toEqual(memberMark(mark, 'nura'));
  });

  test('is refused to a guest', () => {
    expect(() => memberMark(mark, 'a guest', { among: ['nura'] })).toThrow(RangeError);
  });

  test('of a tribe is never a combination of the blocklist', () => {
    const all = [...memberNames(ids.slice(0, 300)).values()].map((own) => own.join('+'));
    const blocklist = new Set(all);
    const others = [...memberNames(ids.slice(0, 300), blocklist).values()].map((own) => own.join('+'));
    expect(others.filter((own) => blocklist.has(own))).toEqual([]);
    expect(new Set(others).size).toBe(300);
  });

  test('is never a pair of the blocklist', () => {
    const all = subStrokes.flatMap((a) => subStrokes.map((b) => `${a.name}+${b.name}`));
    const blocklist = new Set(all.filter((pair) => pair !== 'dot+ring'));
    for (const seed of ['a', 'b', 'c']) expect(memberMark(mark, seed, { blocklist }).names).toEqual(['dot', 'ring']);
    expect(() => memberMark(mark, 'a', { blocklist: new Set(all) })).toThrow('blocklist');
  });
});

test('the grammar has nine signs, named in both languages and drawn on the grid', () => {
  expect(signs).toHaveLength(9);
  for (const { names: own, strokes } of signs) {
    expect(own.ar).toMatch(/\p{Script=Arabic}/u);
    const paths = strokes.flatMap((drawn) => ('d' in drawn ? [drawn.d] : []));
    expect(paths.filter((d) => !/^M[\d.]/u.test(d))).toEqual([]);
  }
});
