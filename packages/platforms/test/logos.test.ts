import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { logos, type LogosOptions, writePlatforms } from '../src/index.js';
import { makeTargetContext } from '../src/shared/target-context.js';
import { exampleFonts } from './example-fonts.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';
import { themeFonts } from './theme-fonts.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const brands = makeTargetContext(realContent()).brands.map(({ id }) => id);
const [first, second] = brands as [string, string];
const partnerFile =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" fill="#f60"><rect width="40" height="20"/></svg>\n';

const write = async (options?: LogosOptions) =>
  writePlatforms(realContent(), [logos(options)], {}, { fonts: themeFonts });
/** A small system of one brand. */
const writeExample = async (options?: LogosOptions) =>
  writePlatforms(exampleSystem(), [logos(options)], {}, { fonts: exampleFonts });
let files: Readonly<Record<string, string | Uint8Array>> = {};
beforeAll(async () => {
  const partners = [
    { id: 'sibling', name: 'Sibling', brand: second },
    { id: 'port', name: 'The Port', svg: partnerFile },
  ];
  ({ files } = await write({ partners }));
});

const drawings = [
  'mark',
  ...['latin', 'arabic'].flatMap((script) => [
    `name-${script}`,
    `lockup-${script}`,
    `lockup-${script}-end`,
    `lockup-${script}-stacked`,
  ]),
  'lockup-both',
  'lockup-both-stacked',
];
const colors = ['color', 'black', 'white', 'inverse'];
const at = (name: string): string => `logos/${name}`;
const text = (name: string): string => files[at(name)] as string;
const boxOf = (svg: string): number[] => /viewBox="([^"]+)"/u.exec(svg)![1]!.split(' ').map(Number);

test.each(brands)('%s has each drawing in each colour and format', (brand) => {
  for (const drawing of drawings)
    for (const color of colors)
      for (const format of ['svg', 'png', 'pdf'])
        expect(files).toHaveProperty([`logos/${brand}/${drawing}.${color}.${format}`]);
});

describe('an SVG file', () => {
  test('has one colour, and on a ground the clear space on every side', () => {
    const [plain, inverse] = [text(`${first}/mark.black.svg`), text(`${first}/mark.inverse.svg`)];
    expect(new Set(plain.match(/#[0-9a-f]{6}/giu))).toEqual(new Set(['#000000']));
    expect(new Set(inverse.match(/#[0-9a-f]{6}/giu)).size).toBe(2);
    const [left, top, width, height] = boxOf(inverse) as [number, number, number, number];
    expect([-left, -top]).toEqual([-left, -left]);
    expect([width, height]).toEqual([12 - 2 * left, 12 - 2 * left]);
    expect(-left).toBeGreaterThan(0);
  });

  test('names what it shows, and needs no font', () => {
    const svgs = Object.entries(files).filter(([name]) => name.endsWith('.svg'));
    const wrong = svgs.filter(
      ([, svg]) => !/role="img" aria-label="[^"]+"/u.test(String(svg)) || /<text|font-family/u.test(String(svg)),
    );
    expect(svgs.length).toBeGreaterThan(100);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('is the mark as its strokes are drawn, for readers who have not asked for less motion', () => {
    for (const brand of brands) {
      const drawn = text(`${brand}/mark.drawn-in.svg`);
      const style = /<style>(.*)<\/style>/su.exec(drawn)![1]!;
      expect(
        style.replace(/@media \(prefers-reduced-motion:no-preference\)\{(?:[^{}]|\{[^{}]*\})*\}/u, ''),
      ).not.toContain('animation');
      // An image has no text around it whose colour it could take.
      expect(drawn).toMatch(/^<svg [^>]*color="#[0-9a-f]{6}"/u);
      expect(drawn.match(/<(?:path|circle) /gu)).toHaveLength(
        text(`${brand}/mark.black.svg`).match(/<(?:path|circle) /gu)!.length,
      );
    }
  });
});

test('a PDF has one page of the size of the drawing, vectors alone, and says what it shows', async () => {
  for (const name of [`${first}/lockup-both.inverse.pdf`, `${second}/lockup-arabic-stacked.color.pdf`]) {
    const document = await getDocument({ data: Uint8Array.from(files[at(name)] as Uint8Array), verbosity: 0 }).promise;
    expect(document.numPages).toBe(1);
    const page = await document.getPage(1);
    const [, , width, height] = boxOf(text(name.replace(/pdf$/u, 'svg'))) as [number, number, number, number];
    const { width: wide, height: high } = page.getViewport({ scale: 1 });
    expect(wide / high).toBeCloseTo(width / height, 3);
    expect((await page.getTextContent()).items).toEqual([]);
    expect(JSON.stringify(await page.getStructTree())).toContain('"role":"Figure","children":');
  }
});

describe('with a partner', () => {
  const [latin, arabic] = ['latin', 'arabic'].map((script) => `${first}/lockup-${script}-with`);

  test('the brand is first in the direction of the script, and a rule is between both', () => {
    const rule = /stroke-width="([\d.]+)" d="M([\d.]+) 0V12"/u;
    for (const [name, isFirst] of [
      [latin, true],
      [arabic, false],
    ] as const) {
      const svg = text(`${name}-port.black.svg`);
      const partner = Number(/<svg x="([\d.]+)" y="0"/u.exec(svg)![1]);
      const [, , at] = rule.exec(svg)!.map(Number) as [number, number, number];
      expect(partner > at).toBe(isFirst);
      expect(svg).toContain('<rect width="40" height="20"/>');
      expect(svg).toContain('aria-label="');
      expect(svg).toContain(', The Port"');
    }
  });

  test('a file of others keeps its colours and is no PDF; a brand has all formats', () => {
    expect(text(`${latin}-port.black.svg`)).toContain('#f60');
    expect(files).not.toHaveProperty([at(`${latin}-port.black.pdf`)]);
    expect(files).toHaveProperty([at(`${latin}-sibling.black.pdf`)]);
    expect(files).not.toHaveProperty([at(`${second}/lockup-latin-with-sibling.black.svg`)]);
  });

  test.each([
    [{ id: 'a', name: 'A' }, 'either "brand" or "svg"'],
    [{ id: 'a', name: 'A', brand: first, svg: partnerFile }, 'either "brand" or "svg"'],
    [{ id: '../a', name: 'A', brand: first }, 'letters, digits and hyphens'],
    [{ id: 'a', name: '', brand: first }, 'a text in "name"'],
    [{ id: 'a', name: 'A', svg: '<svg><path/></svg>' }, 'a viewBox'],
    [{ id: 'a', name: 'A', svg: 'not a file' }, 'from <svg> to </svg>'],
    [{ id: 'a', name: 'A', svg: '<svg viewBox="0 0 1 1"><script>1</script></svg>' }, 'without scripts'],
    [{ id: 'a', name: 'A', svg: '<svg viewBox="0 0 1 1" onload="x()"></svg>' }, 'without scripts'],
    [
      { id: 'a', name: 'A', svg: '<svg viewBox="0 0 1 1"><path fill="url(https://x.example)"/></svg>' },
      'without scripts',
    ],
    [{ id: 'a', name: 'A', brand: first, color: 'red' }, 'not "color"'],
  ])('%j is refused', (partner, expected) => {
    expect(() => logos({ partners: [partner as never] })).toThrow(expected);
  });

  test('a brand that is not built is reported', async () => {
    const build = writeExample({ partners: [{ id: 'a', name: 'A', brand: 'nobody' }] });
    await expect(build).rejects.toThrow('WS-E120 logos: the partner "a" is the brand "nobody"');
  });
});

test('the same bytes twice', async () => {
  const [one, other] = [(await writeExample()).files, (await writeExample()).files];
  expect(Object.keys(one).length).toBeGreaterThan(20);
  expect(other).toEqual(one);
});
