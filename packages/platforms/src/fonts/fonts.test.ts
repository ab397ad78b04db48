import { describe, expect, it } from 'vitest';
import { fixtureSystem } from '../../test/fixture/fixture.js';
import { type FixtureToken } from '../../../dtcg/test/fixture.js';
import { printFontFace, readFontFaces } from './font-face.js';
import { chooseFaces } from './choose-faces.js';
import { makeFontFiles } from './font-files.js';
import { lettersOf } from './letters.js';
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

const facesFor = (
  { css }: { readonly css: string },
  weights: readonly number[],
  languages: readonly string[] = ['en'],
) => chooseFaces(readFontFaces(css), { weights, languages });

describe('of a font package the theme takes the subsets of its languages, by their ranges', () => {
  // The ranges of Fontsource, in its order.
  const ranges = {
    arabic: 'U+0600-06FF,U+0750-077F,U+FB50-FDFF',
    'cyrillic-ext': 'U+0460-052F,U+1C80-1C8A',
    cyrillic: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    devanagari: 'U+0900-097F,U+1CD0-1CF9',
    'greek-ext': 'U+1F00-1FFF',
    greek: 'U+0370-03FF',
    hebrew: 'U+0590-05FF',
    thai: 'U+02D7,U+0E01-0E5B',
    vietnamese: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+1EA0-1EF9,U+20AB',
    'latin-ext': 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF',
    latin: 'U+0000-00FF,U+0131,U+0152-0153',
    '1': 'U+4E0?,U+3041-3096',
  };
  const whole = pack(...Object.entries(ranges).map(([subset, range]) => face(subset, 'wght', 'normal', range)));
  const always = ['latin', 'latin-ext'];

  it.each<[string[], string[]]>([
    [['en'], []],
    [['en', 'ar'], ['arabic']],
    [['ur'], ['arabic']],
    [['fa', 'en'], ['arabic']],
    [['vi'], ['vietnamese']],
    [['ro'], []],
    [['ru'], ['cyrillic']],
    [['kk'], ['cyrillic', 'cyrillic-ext']],
    [['uz-Cyrl'], ['cyrillic']],
    [['sr-Latn'], []],
    [['hi'], ['devanagari']],
    [['el'], ['greek']],
    [['he'], ['hebrew']],
    [['th'], ['thai']],
    [['ja'], ['1']],
    [['und-Arab', 'fr'], ['arabic']],
  ])('%j: %j', (languages, subsets) => {
    const found = facesFor(whole, [400], languages).map(({ subset }) => subset);
    expect(found.toSorted()).toEqual([...always, ...subsets].toSorted());
  });

  it('a face without a range has every character', () => {
    expect(
      facesFor(pack(face('latin', '400', 'normal', '').replace(/ {2}unicode-range.*;/u, '')), [400], ['hi']),
    ).toHaveLength(1);
  });

  it('letters of a language are those of its own script', () => {
    expect(lettersOf('ur')).toContain('ک');
    expect(lettersOf('ur')).not.toContain('ك');
    expect(lettersOf('ur-Latn')).toBe(lettersOf('en'));
    expect(lettersOf('th')).toBe('');
  });
});

describe('of a font package the theme takes', () => {
  it('upright faces only', () => {
    const css = [face('arabic', '400'), face('latin-ext', '400'), face('latin', '400'), face('latin', '400', 'italic')];
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
      languages: ['en', 'ar', 'und-Arab'],
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
