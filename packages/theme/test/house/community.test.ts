import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseBrands } from './house-brands.js';

interface Value {
  readonly $value?: { readonly components?: readonly number[]; readonly value?: number };
}

const folder = new URL('../../dist/theme/resolved/', import.meta.url);
/** `brand.mode.contrast.density.script` → the tokens of that permutation; type and density are the same for these laws. */
const permutations = readdirSync(folder)
  .filter((name) => name.endsWith('.comfortable.latin.tokens.json'))
  .map((name) => {
    const tokens = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object;
    const at = (path: string) =>
      path.split('.').reduce<unknown>((group, part) => (group as Record<string, unknown>)[part], tokens) as Value;
    return { name: name.split('.').slice(0, 3).join(' '), at };
  });

/** A colour of the theme in OKLab. */
const lab = ({ $value }: Value): readonly [number, number, number] => {
  const [lightness, chroma, hue] = $value?.components ?? [];
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error('Not a colour in OKLCH.');
  return [lightness, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
};

/** Relative luminance of WCAG 2.2, by the matrices of OKLab (css-color-4). */
const luminance = (color: Value) => {
  const [lightness, a, b] = lab(color);
  const [long, medium, short] = [
    lightness + 0.3963377774 * a + 0.2158037573 * b,
    lightness - 0.1055613458 * a - 0.0638541728 * b,
    lightness - 0.0894841775 * a - 1.291485548 * b,
  ].map((root) => root ** 3) as [number, number, number];
  return -0.0405757452 * long + 1.1122868033 * medium - 0.0717110581 * short;
};
const ratio = (one: Value, other: Value) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('there is a permutation for every brand, mode and contrast', () => {
  expect(permutations.length).toBeGreaterThanOrEqual(20);
});

test.each(permutations)('$name: a focus ring has 3:1 on every background that the page paints', ({ at }) => {
  const rings = [
    ['color.deep.accent', 'color.deep.background'],
    ...['canvas', 'base', 'raised', 'sunken'].map((surface) => ['color.focus.ring', `color.surface.${surface}`]),
    ['color.text.on-inverse', 'color.surface.inverse'],
    ['color.story.text', 'color.story.background'],
    ['color.cover.mark', 'color.cover.background'],
  ] as const;
  const low = rings.filter(([ring = '', on = '']) => !(ratio(at(ring), at(on)) >= 3));
  expect(low).toEqual([]);
});

test.each(permutations)('$name: fields, text areas and lists have one corner', ({ at }) => {
  expect(at('radius.field').$value).toEqual(at('radius.md').$value);
});

/** How far apart two colours are in OKLab; below 0.04 they are meant to be the same. */
const distance = (one: Value, other: Value) => Math.hypot(...lab(one).map((part, index) => part - lab(other)[index]!));

test.each(permutations.filter(({ name }) => houseBrands.includes(name.split(' ')[0]!)))(
  '$name: a colour that cover and pattern share is one colour in every contrast',
  ({ at, name }) => {
    const [brand = '', mode = ''] = name.split(' ');
    const normal = permutations.find((other) => other.name === `${brand} ${mode} normal`)!;
    const shared = ['0', '1', '2', '3', '4'].filter(
      (thread) => distance(normal.at(`color.pattern.${thread}`), normal.at('color.cover.background')) < 0.04,
    );
    const apart = shared.filter(
      (thread) => distance(at(`color.pattern.${thread}`), at('color.cover.background')) > 0.001,
    );
    expect(apart).toEqual([]);
  },
);
