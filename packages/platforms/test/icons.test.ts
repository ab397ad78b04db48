import { Ajv } from 'ajv';
import decodeIco from 'decode-ico';
import { decode } from 'fast-png';
import { SaxesParser } from 'saxes';
import { describe, expect, test, vi } from 'vitest';
import { icons, platformNames, type PlatformError, writePlatforms } from '../src/index.js';
import { exampleSystem } from './example.js';
import { realContent } from './real-content.js';

vi.setConfig({ testTimeout: 120_000 });

const written = writePlatforms(realContent(), ['icons']);
const brands = realContent().axes.find(({ name }) => name === 'brand')!.contexts;
const file = async (brand: string, name: string) => (await written).files[`icons/${brand}/${name}`]!;
const text = async (brand: string, name: string) => (await file(brand, name)) as string;

/** Pixels of a PNG; `at` is one of them as red, green, blue and alpha. */
async function picture(brand: string, name: string) {
  const { width, height, data, channels } = decode((await file(brand, name)) as Uint8Array);
  const at = (x: number, y: number): number[] => {
    const pixel = Array.from(data.slice((y * width + x) * channels, (y * width + x + 1) * channels));
    return channels === 4 ? pixel : [...pixel, 255];
  };
  /** Calls a function for each pixel that is another colour than the background, and counts them. */
  const forInk = (see: (x: number, y: number) => void): number => {
    const background = at(width / 2, 2);
    let count = 0;
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      if ([0, 1, 2].every((channel) => data[pixel * channels + channel] === background[channel])) continue;
      count += 1;
      see(pixel % width, Math.floor(pixel / width));
    }
    return count;
  };
  return { width, height, at, forInk };
}

const hexOf = ([red, green, blue]: readonly number[]): string =>
  `#${[red!, green!, blue!].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

describe.each(brands)('the icons of %s', (brand) => {
  test('favicon.ico has 16, 32 and 48 pixels, opened by a decoder of its own', async () => {
    const found = decodeIco((await file(brand, 'favicon.ico')) as Uint8Array);
    expect(found.map(({ width, height, type }) => [width, height, type])).toEqual([
      [16, 16, 'png'],
      [32, 32, 'png'],
      [48, 48, 'png'],
    ]);
    for (const { data, width } of found) {
      const { data: pixels, channels } = decode(data as Uint8Array);
      const middle = Array.from({ length: width * width }, (_, at) => pixels[at * channels]!);
      // The mark is drawn: the red channel takes several values between background and ink.
      expect(new Set(middle).size).toBeGreaterThan(2);
    }
  });

  test('apple-touch-icon.png is opaque, and the mark has its clear space on every side', async () => {
    const image = await picture(brand, 'apple-touch-icon.png');
    expect([image.width, image.height]).toEqual([180, 180]);
    for (const [x, y] of [
      [0, 0],
      [179, 0],
      [0, 179],
      [179, 179],
    ] as const)
      expect(image.at(x, y)).toEqual(image.at(90, 2));
    // Three units of a mark of twelve: a sixth of the icon.
    const space = 180 / 6;
    let nearest = 180;
    const count = image.forInk((x, y) => (nearest = Math.min(nearest, x, y, 179 - x, 179 - y)));
    expect(count).toBeGreaterThan(500);
    expect(nearest).toBeGreaterThanOrEqual(space - 1);
  });

  test('icon-192.png and icon-512.png have their sizes', async () => {
    for (const size of [192, 512]) {
      const image = await picture(brand, `icon-${size}.png`);
      expect([image.width, image.height]).toEqual([size, size]);
    }
  });

  test('the maskable icon fills its square and keeps the mark in the circle of four fifths', async () => {
    const image = await picture(brand, 'icon-maskable-512.png');
    expect(image.at(0, 0)).toEqual(image.at(256, 2));
    let farthest = 0;
    image.forInk((x, y) => (farthest = Math.max(farthest, Math.hypot(x + 0.5 - 256, y + 0.5 - 256))));
    expect(farthest).toBeLessThanOrEqual(0.4 * 512 + 1);
    // Not smaller than it must be.
    expect(farthest).toBeGreaterThan(0.25 * 512);
  });

  test('icon.svg is XML and changes its colours where the system is dark', async () => {
    const svg = await text(brand, 'icon.svg');
    const elements: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ local }) => elements.push(local));
    parser.write(svg).close();
    expect(elements.slice(0, 3)).toEqual(['svg', 'style', 'rect']);
    expect(svg).toMatch(/@media \(prefers-color-scheme: dark\)\{\.b\{fill:#\w{6}\}\.m\{color:#\w{6}\}\}/);
  });

  test('a manifest for each language: its name, direction and icons that exist', async () => {
    const { files } = await written;
    const icon = {
      type: 'object',
      required: ['src', 'sizes', 'type'],
      additionalProperties: false,
      properties: {
        src: { type: 'string' },
        sizes: { type: 'string', pattern: '^(?:\\d+x\\d+|any)$' },
        type: { enum: ['image/png', 'image/svg+xml'] },
        purpose: { enum: ['any', 'maskable', 'monochrome'] },
      },
    };
    const color = { type: 'string', pattern: '^#[0-9a-f]{6}$' };
    const validate = new Ajv().compile({
      type: 'object',
      additionalProperties: false,
      required: ['name', 'short_name', 'lang', 'dir', 'theme_color', 'background_color', 'icons'],
      properties: {
        name: { type: 'string', minLength: 1 },
        short_name: { type: 'string', minLength: 1, maxLength: 12 },
        lang: { type: 'string' },
        dir: { enum: ['ltr', 'rtl', 'auto'] },
        start_url: { type: 'string' },
        display: { enum: ['fullscreen', 'standalone', 'minimal-ui', 'browser'] },
        theme_color: color,
        background_color: color,
        icons: { type: 'array', minItems: 3, items: icon },
      },
    });
    for (const [name, dir] of [
      ['manifest.webmanifest', 'ltr'],
      ['manifest.ar.webmanifest', 'rtl'],
    ] as const) {
      const manifest = JSON.parse(await text(brand, name)) as {
        dir: string;
        name: string;
        theme_color: string;
        icons: { src: string; sizes: string }[];
      };
      expect([validate(manifest), validate.errors]).toEqual([true, null]);
      expect(manifest.dir).toBe(dir);
      expect(/\p{Script=Arabic}/u.test(manifest.name)).toBe(dir === 'rtl');
      for (const { src, sizes } of manifest.icons) {
        expect(Object.keys(files)).toContain(`icons/${brand}/${src}`);
        if (!src.endsWith('.png')) continue;
        const { width, height } = await picture(brand, src);
        expect(sizes).toBe(`${width}x${height}`);
      }
      const image = await picture(brand, 'apple-touch-icon.png');
      expect(hexOf(image.at(0, 0))).toBe(manifest.theme_color);
    }
  });

  test('head.html links every kind of icon, and each file exists', async () => {
    const { files } = await written;
    const links = [...(await text(brand, 'head.html')).matchAll(/<link rel="([^"]+)" href="\/([^"]+)"/g)];
    expect(links.map(([, rel]) => rel)).toEqual(['icon', 'icon', 'apple-touch-icon', 'manifest']);
    for (const [, , path] of links) expect(Object.keys(files)).toContain(`icons/${brand}/${path}`);
    expect(await text(brand, 'head.ar.html')).toContain('href="/manifest.ar.webmanifest"');
  });
});

test('every mark survives in every picture of favicon.ico', async () => {
  expect((await written).warnings).toEqual([]);
});

test('two builds give the same bytes', async () => {
  const again = await writePlatforms(realContent(), ['icons']);
  expect(again.files).toEqual((await written).files);
});

test('the option `path` is that of the links; other values are refused', async () => {
  const { files } = await writePlatforms(exampleSystem(), [icons({ path: '/static/' })]);
  expect(files['icons/clay/head.html']).toContain('href="/static/favicon.ico"');
  for (const path of ['static', '/static', '/a"b/']) expect(() => icons({ path })).toThrow(/path/);
  expect(platformNames).toContain('icons');
});

test('a brand without a mark is an error with its name', async () => {
  const problems = await writePlatforms(exampleSystem({ mark: false }), ['icons']).catch(
    (error: PlatformError) => error.diagnostics,
  );
  expect(problems).toMatchObject([
    { code: 'WS-E122', message: expect.stringContaining('clay') as string },
    { code: 'WS-E122', message: expect.stringContaining('reed') as string },
  ]);
});
