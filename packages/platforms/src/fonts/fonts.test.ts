import { describe, expect, it } from 'vitest';
import { fixtureSystem } from '../../test/fixture/fixture.js';
import { type FixtureToken } from '../../../dtcg/test/fixture.js';
import { printFontFace, readFontFaces } from './font-face.js';
import { facesFor, makeFontFiles } from './font-files.js';
import { matchWeight } from './match-weight.js';
import { fontNeeds } from './needs.js';

const face = (subset: string, weight: string, style = 'normal', range = 'U+0000-00FF') => `/* x */
@font-face {
  font-family: 'Reed Sans';
  font-style: ${style};
  font-display: swap;
  font-weight: ${weight.replace('wght', '160 700')};
  src: url(./files/reed-sans-${subset}-${weight}-${style}.woff2) format('woff2'), url(./files/x.woff) format('woff');
  unicode-range: ${range};
}`;

const bytes = new Uint8Array([1, 2, 3]);
const pack = (...faces: string[]) => {
  const css = faces.join('\n');
  const names = [...css.matchAll(/files\/([\w-]+\.woff2)/gu)].map(([, name]) => name!);
  return {
    id: 'reed-sans',
    family: 'Reed Sans',
    css,
    licence: 'OFL',
    files: Object.fromEntries(names.map((name) => [name, bytes])),
  };
};

describe('of a font package the theme takes', () => {
  it('upright faces in our subsets only', () => {
    const css = [
      face('arabic', '400'),
      face('vietnamese', '400'),
      face('latin-ext', '400'),
      face('latin', '400'),
      face('latin', '400', 'italic'),
    ];
    expect(readFontFaces(css.join('\n')).map(({ subset, file }) => [subset, file])).toEqual([
      ['arabic', 'reed-sans-arabic-400-normal.woff2'],
      ['latin-ext', 'reed-sans-latin-ext-400-normal.woff2'],
      ['latin', 'reed-sans-latin-400-normal.woff2'],
    ]);
  });

  it('of static weights, only those that a browser chooses', () => {
    const font = pack(...['300', '400', '500', '700'].map((weight) => face('latin', weight)));
    expect(facesFor(font, [350, 400, 600]).map(({ weight }) => weight)).toEqual(['300', '400', '700']);
  });

  it('the whole of a variable face', () => {
    expect(facesFor(pack(face('latin', 'wght')), [350, 600]).map(({ weight }) => weight)).toEqual(['160 700']);
  });
});

it.each([
  [400, [300, 500], 500],
  [450, [400, 500], 500],
  [500, [400, 700], 400],
  [350, [300, 400], 300],
  [600, [400, 700], 700],
  [800, [400, 700], 700],
  [100, [400, 700], 400],
])('weight %d of %j is %d, as CSS Fonts 4 chooses', (wanted, available, found) => {
  expect(matchWeight(wanted, available)).toBe(found);
});

it('a face has the path of its file, and `font-display: swap`', () => {
  const [first] = readFontFaces(face('arabic', '400', 'normal', 'U+0600-06FF, U+0750'));
  expect(printFontFace(first!, './files/')).toBe(`@font-face {
  font-family: "Reed Sans";
  font-style: normal;
  font-weight: 400;
  font-display: swap;
  src: url("./files/reed-sans-arabic-400-normal.woff2") format("woff2");
  unicode-range: U+0600-06FF, U+0750;
}`);
});

describe('what a system needs', () => {
  const stack: FixtureToken = {
    type: 'fontFamily',
    value: ({ brand }) => (brand === 'reed' ? ['Reed Sans', 'Fallback', 'serif'] : ['Clay', 'serif']),
  };
  const system = fixtureSystem({
    'font.family.text': stack,
    'font.weight.strong': { type: 'fontWeight', value: () => 'bold' },
  });

  it('lists families by brand with their weights, without generic families', () => {
    expect(fontNeeds(system).find(({ family }) => family === 'Reed Sans')).toEqual({
      family: 'Reed Sans',
      weights: [700],
      brands: ['reed'],
      isFirst: true,
    });
    expect(fontNeeds(system).map(({ family, isFirst }) => [family, isFirst])).toEqual([
      ['Clay', true],
      ['Reed Sans', true],
      ['Fallback', false],
    ]);
  });

  it('each brand’s sheet declares its own families, with the licence', () => {
    const { files, families } = makeFontFiles(system, [pack(face('latin', '700'))]);
    expect(families.get('reed')).toEqual(['Reed Sans']);
    expect(files['fonts/reed.css']).toContain('url("./files/reed-sans-latin-700-normal.woff2")');
    expect(files['fonts.css']).toContain('url("./fonts/files/reed-sans-latin-700-normal.woff2")');
    expect(files['fonts/clay.css']).not.toContain('@font-face');
    expect(files['fonts/files/reed-sans-latin-700-normal.woff2']).toBe(bytes);
    expect(files['fonts/licences/reed-sans.txt']).toBe('OFL');
  });
});
