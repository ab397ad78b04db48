import { contrastRatio } from '@wusum/dtcg/internal';
import type { ColorValue } from '@wusum/dtcg';
import { decode } from 'fast-png';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { brandNames } from '../src/brand-names.js';
import { hexOf } from '../src/cards/pattern-colors.js';
import { slides, writePlatforms } from '../src/index.js';
import { Roles } from '../src/shared/roles.js';
import { makeTargetContext, startView } from '../src/shared/target-context.js';
import { themeSlots } from '../src/slides/colors.js';
import { layoutNames } from '../src/slides/layouts.js';
import { themePart } from '../src/slides/parts/theme.js';
import { elements, OfficeFile, parseXml, type XmlNode } from './office-files.js';
import { realContent } from './real-content.js';
import { themeFonts } from './theme-fonts.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const target = makeTargetContext(realContent());
const brands = target.brands.map(({ id }) => id);
const languages = ['en', 'ar'] as const;
const all = brands.flatMap((brand) => languages.map((lang) => [brand, lang] as const));
const WIDTH = 12_192_000;

const write = () => writePlatforms(realContent(), [slides()], {}, { fonts: themeFonts });
let files: Readonly<Record<string, string | Uint8Array>> = {};
beforeAll(async () => {
  ({ files } = await write());
});

const deck = (brand: string, lang: string): OfficeFile =>
  new OfficeFile(files[`slides/${brand}/slides.${lang}.pptx`] as Uint8Array);

const permutationOf = (brand: string) => startView(target.brands.find(({ id }) => id === brand)!).permutation;
const rolesOf = (brand: string): Roles => new Roles(permutationOf(brand), 'slides');

/** The colours of the theme as hex, by slot. */
function themeColors(file: OfficeFile): Readonly<Record<string, string>> {
  const [scheme] = elements(file.xml('ppt/theme/theme1.xml'), 'a:clrScheme');
  return Object.fromEntries(
    scheme!.children.map(({ name, children }) => [name.slice(2), `#${children[0]!.attributes['val']!.toLowerCase()}`]),
  );
}

const colorOf = (hex: string): ColorValue =>
  ({
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  }) as unknown as ColorValue;
const ratio = (one: string, other: string): number => contrastRatio(colorOf(one), colorOf(other));

/** Left edge and width of every shape that has a place of its own, by its name. */
function boxes(part: XmlNode): [name: string, x: number, width: number][] {
  return ['p:sp', 'p:pic', 'p:grpSp'].flatMap((tag) =>
    elements(part, 'p:spTree')[0]!
      .children.filter(({ name }) => name === tag)
      .flatMap((shape): [string, number, number][] => {
        const [place] = elements(shape, 'a:xfrm');
        if (place === undefined) return [];
        const [offset, extent] = [elements(place, 'a:off')[0]!, elements(place, 'a:ext')[0]!];
        const type = elements(shape, 'p:ph')[0]?.attributes;
        const name = type
          ? `${type['type'] ?? 'obj'} ${type['idx'] ?? ''}`
          : elements(shape, 'p:cNvPr')[0]!.attributes['name']!;
        return [[name, Number(offset.attributes['x']), Number(extent.attributes['cx'])]];
      }),
  );
}

describe.each(all)('the deck of %s in %s', (brand, lang) => {
  test('every part is well-formed XML and has a content type, and no part has two shapes with one number', () => {
    const file = deck(brand, lang);
    const types = file.xml('[Content_Types].xml');
    const defaults = new Set(elements(types, 'Default').map(({ attributes }) => attributes['Extension']));
    const own = new Set(elements(types, 'Override').map(({ attributes }) => attributes['PartName']));
    for (const path of Object.keys(file.parts)) {
      if (path === '[Content_Types].xml') continue;
      const root = /\.(?:xml|rels|svg)$/u.test(path) ? file.xml(path).name : 'no XML';
      expect([path, root]).toEqual([path, expect.stringMatching(/./u)]);
      const isOwn = path.endsWith('.xml') ? own.has(`/${path}`) : defaults.has(path.split('.').at(-1));
      expect([path, isOwn]).toEqual([path, true]);
      const ids = path.endsWith('.xml')
        ? elements(file.xml(path), 'p:cNvPr').map(({ attributes }) => attributes['id'])
        : [];
      expect([path, new Set(ids).size]).toEqual([path, ids.length]);
    }
    for (const path of own) expect(file.parts[path!.slice(1)]).toBeDefined();
  });

  test('every relation leads to a part, every reference to a relation, and every part is reached', () => {
    const file = deck(brand, lang);
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      const relations = file.relations(path);
      for (const to of relations.values()) {
        expect([path, to, file.parts[to] !== undefined]).toEqual([path, to, true]);
        visit(to);
      }
      if (!path.endsWith('.xml')) return;
      const used = [...file.text(path).matchAll(/r:(?:id|embed|link)="([^"]+)"/gu)].map(([, id]) => id!);
      for (const id of used) expect([path, id, relations.has(id)]).toEqual([path, id, true]);
    };
    for (const { attributes } of elements(file.xml('_rels/.rels'), 'Relationship')) visit(attributes['Target']!);
    // A relation names the kind of the part that it leads to.
    const kinds = {
      slideMaster: 'slideMasters',
      slideLayout: 'slideLayouts',
      slide: 'slides',
      theme: 'theme',
      image: 'media',
    };
    for (const path of Object.keys(file.parts).filter((one) => /^ppt\/.*\.rels$/u.test(one)))
      for (const { attributes } of elements(file.xml(path), 'Relationship')) {
        const folder = kinds[attributes['Type']!.split('/').at(-1) as keyof typeof kinds];
        expect([path, attributes['Target']]).toEqual([
          path,
          expect.stringMatching(new RegExp(`(?:^|/)${folder}/[^/]+$`, 'u')),
        ]);
      }
    for (const path of file.in('ppt/slideLayouts')) expect(file.relations(path).get('rId1')).toContain('slideMasters/');
    const parts = Object.keys(file.parts).filter((path) => !/\.rels$|^\[/u.test(path));
    expect([...reached].toSorted()).toEqual(parts.toSorted());
  });

  test('the colours of the theme are those of the tokens, and accents are seen on the canvas', () => {
    const colors = themeColors(deck(brand, lang));
    const roles = rolesOf(brand);
    const hex = (role: Parameters<Roles['value']>[0], step?: number): string =>
      hexOf(roles.value<ColorValue>(role, step));
    const map = elements(deck(brand, lang).xml('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')[0]!.attributes;
    const shown = (name: string): string => colors[map[name]!]!;
    expect([shown('bg1'), shown('tx1')]).toEqual([hex('canvas'), hex('text')]);
    expect(new Set([colors['dk2'], colors['lt2']])).toEqual(new Set([hex('sidebar-background'), hex('sidebar-text')]));
    expect([colors['hlink'], colors['folHlink']]).toEqual([hex('accent-text'), hex('text-muted')]);
    const tokens = [hex('accent'), ...[2, 3, 4, 5, 6].map((step) => hex('chart', step))];
    tokens.forEach((token, index) => {
      const accent = colors[`accent${index + 1}`]!;
      expect([accent, ratio(accent, hex('canvas')) >= 3]).toEqual([accent, true]);
      expect(ratio(token, hex('canvas')) < 3 || accent === token).toBe(true);
    });
    for (const kind of ['dk', 'lt']) expect(ratio(colors[`${kind}1`]!, '#ffffff') > 4.5).toBe(kind === 'dk');
  });

  test('text has contrast on the background of every layout', () => {
    const file = deck(brand, lang);
    const colors = themeColors(file);
    const map = elements(file.xml('ppt/slideMasters/slideMaster1.xml'), 'p:clrMap')[0]!.attributes;
    const hex = (fill: XmlNode): string => {
      const [color] = fill.children;
      const value = color!.attributes['val']!;
      return color!.name === 'a:srgbClr' ? `#${value.toLowerCase()}` : colors[map[value] ?? value]!;
    };
    for (const path of file.in('ppt/slideLayouts')) {
      const layout = file.xml(path);
      const ground = hex(elements(elements(layout, 'p:bgPr')[0]!, 'a:solidFill')[0]!);
      for (const run of elements(layout, 'a:defRPr')) {
        const text = hex(elements(run, 'a:solidFill')[0]!);
        // Large and bold text needs less (WCAG 2.2).
        const size = Number(run.attributes['sz']) / 100;
        const least = size >= 18 || (size >= 14 && run.attributes['b'] === '1') ? 3 : 4.5;
        expect([path, text, ground, ratio(text, ground) >= least]).toEqual([path, text, ground, true]);
      }
    }
  });

  test('the fonts are those of the type tokens', () => {
    const theme = deck(brand, lang).xml('ppt/theme/theme1.xml');
    const { contexts } = permutationOf(brand);
    for (const [element, token] of [
      ['a:majorFont', 'type.heading-1'],
      ['a:minorFont', 'type.body'],
    ] as const) {
      const family = (script: string): string => {
        const value = target.at({ ...contexts, script })!.tokens.get(token)!.value as { fontFamily: readonly string[] };
        return value.fontFamily[0]!.replace(/ Variable$/u, '');
      };
      const [font] = elements(theme, element);
      const face = (name: string) => elements(font!, name)[0]!.attributes['typeface'];
      expect([face('a:latin'), face('a:cs'), face('a:font')]).toEqual([
        family('latin'),
        family('arabic'),
        family('arabic'),
      ]);
    }
  });

  test('a slide shows each layout, with the words of the brand and no empty placeholder', () => {
    const file = deck(brand, lang);
    const used = file.in('ppt/slides').map((path) => [...file.relations(path).values()][0]);
    expect(used).toEqual(layoutNames.map((_, index) => `ppt/slideLayouts/slideLayout${index + 1}.xml`));
    for (const [index, path] of file.in('ppt/slides').entries()) {
      const shapes = elements(file.xml(path), 'p:ph').map(({ attributes }) => [attributes['type'], attributes['idx']]);
      const wanted = elements(file.xml(used[index]!), 'p:ph').map(({ attributes }) => [
        attributes['type'],
        attributes['idx'],
      ]);
      expect([path, new Set(shapes.map(String))]).toEqual([path, new Set(wanted.map(String))]);
      expect(shapes).toHaveLength(wanted.length);
      for (const shape of elements(file.xml(path), 'p:sp'))
        expect(
          elements(shape, 'a:t')
            .map(({ text }) => text)
            .join('')
            .trim(),
        ).not.toBe('');
    }
    const name = (permutationOf(brand).tokens.get(brandNames)!.value as Record<string, Record<string, string>>)[lang]!;
    const first = elements(file.xml('ppt/slides/slide1.xml'), 'a:t').map(({ text }) => text);
    expect(first).toContain(name['tagline']);
    const text = file
      .in('ppt/slides')
      .map((path) => file.text(path))
      .join('');
    expect(text).toContain(name['written']);
    for (const path of file.in('ppt/slides'))
      for (const run of elements(file.xml(path), 'a:rPr')) expect(run.attributes['lang']).toBe(lang);
  });

  test('bands are whole repeats over the whole width, and PNG has two pixels for each', () => {
    const file = deck(brand, lang);
    for (const name of ['cover', 'foot', 'cloth']) {
      const svg = file.xml(`ppt/media/${name}.svg`);
      const [width, height] = [Number(svg.attributes['width']), Number(svg.attributes['height'])];
      const image = decode(file.parts[`ppt/media/${name}.png`]!);
      expect([image.width, image.height]).toEqual(
        [2 * width, Math.ceil(2 * height)].map((one) => expect.closeTo(one, -0.5)),
      );
      const tile = elements(elements(svg, 'clipPath')[0]!, 'rect')[0]!.attributes;
      const places = svg.children
        .filter((one) => one.name === 'g')
        .map(({ attributes }) =>
          /translate\((\S+) (\S+)\) scale\((\S+) (\S+)\)/u.exec(attributes['transform']!)!.slice(1).map(Number),
        );
      const columns = new Set(places.map(([x]) => x)).size;
      const rows = new Set(places.map(([, y]) => y)).size;
      expect(columns * rows).toBe(places.length);
      const [, , scaleX, scaleY] = places[0]!;
      expect(columns * Number(tile['width']) * scaleX!).toBeCloseTo(width, 0);
      expect(rows * Number(tile['height']) * scaleY!).toBeCloseTo(height, 0);
      // Nearly square units: nothing looks stretched.
      expect(Math.abs(Math.log(scaleX! / scaleY!))).toBeLessThan(0.12);
    }
  });
});

describe.each(brands)('the Arabic deck of %s', (brand) => {
  test('is the mirror image of the English one: places, paragraphs and the start of the mark', () => {
    const [english_, arabic_] = [deck(brand, 'en'), deck(brand, 'ar')];
    expect(arabic_.xml('ppt/presentation.xml').attributes['rtl']).toBe('1');
    expect(english_.xml('ppt/presentation.xml').attributes['rtl']).toBeUndefined();
    for (const path of [...english_.in('ppt/slideLayouts'), 'ppt/slideMasters/slideMaster1.xml']) {
      const [left, right] = [boxes(english_.xml(path)), boxes(arabic_.xml(path))];
      expect(right).toHaveLength(left.length);
      left.forEach(([name, x, width], index) => {
        const [other, mirroredX, mirroredWidth] = right[index]!;
        // Names of shapes are in the language of a deck, and a mark is not mirrored itself.
        expect(/^\w+ \d*$/u.test(name) ? other : name).toBe(name);
        const far =
          name === 'Mark' ? Math.abs(WIDTH - x - mirroredX - mirroredWidth) : Math.abs(WIDTH - x - width - mirroredX);
        expect([name, far <= (name === 'Mark' ? 60_000 : 0)]).toEqual([name, true]);
      });
      expect(left.filter(([, x, width]) => x !== WIDTH - x - width).length).toBeGreaterThan(0);
    }
  });

  test('every paragraph and every level is from right to left, and numbers have the digits of the language', () => {
    const file = deck(brand, 'ar');
    const paths = [
      ...file.in('ppt/slides'),
      ...file.in('ppt/slideLayouts'),
      ...file.in('ppt/slideMasters'),
      'ppt/presentation.xml',
    ];
    for (const path of paths) {
      const root = file.xml(path);
      const levels = Array.from({ length: 9 }, (_, index) => elements(root, `a:lvl${index + 1}pPr`)).flat();
      for (const { attributes } of [...elements(root, 'a:pPr'), ...levels]) expect(attributes['rtl']).toBe('1');
      for (const paragraph of elements(root, 'a:p')) {
        const isNumber = elements(paragraph, 'a:fld').length > 0;
        expect(elements(paragraph, 'a:pPr')[0]!.attributes['algn']).toBe(isNumber ? 'l' : 'r');
      }
    }
    const numbers = file
      .in('ppt/slides')
      .flatMap((path) => elements(file.xml(path), 'a:fld'))
      .map((field) => elements(field, 'a:t')[0]!.text);
    expect(numbers).toEqual(['٣', '٤', '٥', '٦', '٧']);
  });
});

test('a theme has a face of its own for Arabic letters', () => {
  const colors = { slots: Object.fromEntries(themeSlots.map((slot) => [slot, '#123456'])) };
  const fonts = { major: { latin: 'One', arabic: 'Two & <2>' }, minor: { latin: 'Three', arabic: 'Four' } };
  const theme = parseXml(themePart({ brand: { title: '"A"' }, colors, fonts } as never));
  const faces = elements(theme, 'a:fontScheme')[0]!.children.map(({ children }) =>
    children.map(({ name, attributes }) => [name, attributes['typeface']]),
  );
  expect(faces).toEqual(
    [fonts.major, fonts.minor].map(({ latin, arabic }) => [
      ['a:latin', latin],
      ['a:ea', ''],
      ['a:cs', arabic],
      ['a:font', arabic],
    ]),
  );
});

test('two builds give the same bytes, in sorted parts of one date', async () => {
  const [one, other] = [await write(), await write()];
  expect(one.files).toEqual(other.files);
  const bytes = one.files[`slides/${brands[0]!}/slides.en.pptx`] as Uint8Array;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const dates = new Set<number>();
  for (let at = 0; at + 4 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x04_03_4b_50) dates.add(view.getUint32(at + 10, true));
  expect([...dates]).toEqual([0x00_21_00_00]);
  const [first, ...rest] = Object.keys(new OfficeFile(bytes).parts);
  expect(first).toBe('[Content_Types].xml');
  expect(rest).toEqual(rest.toSorted());
});
