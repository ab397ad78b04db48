import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { closeRepeat, hankin, printTile, tileCss, tileDataUri, tileSvg, type PatternColors } from '../src/index.js';
import { tilePixels, tilePng } from '../src/png.js';
import { PatternFill } from '../src/react.js';

const colors: PatternColors = {
  p0: '#f4efe6',
  p1: '#222222',
  p2: '#aa3333',
  p3: '#335577',
  p4: '#ccbb66',
  outline: '#000000',
};
const tile = printTile(closeRepeat(hankin({ kind: 'hankin', tiling: '3.12.12', angle: 60, size: 48, filled: true })), {
  line: 1,
  outline: 0,
});

describe('colours are roles', () => {
  test('a tile has classes and no colour', () => {
    expect(tile.body).not.toMatch(/#[0-9a-f]{3}|rgb|fill="(?!none)/u);
    expect(tile.body).toContain('class="ws-p2"');
  });

  test('a file in a page uses the tokens of a theme, another one the given colours', () => {
    expect(tileSvg(tile, { colors })).toContain('.ws-p2{fill:var(--ws-color-pattern-2,#aa3333)}');
    expect(tileSvg(tile, { colors, themed: false })).toContain('.ws-p2{fill:#aa3333}');
  });
});

test('a background has whole repeats and one data URI without characters that end it', () => {
  const css = tileCss(tile, { colors, scale: 2 });
  expect(css).toContain('background-size: 96px ');
  expect(css).toContain('background-repeat: round;');
  expect(tileDataUri(tile, colors)).not.toMatch(/["#<>]/u);
  expect(decodeURIComponent(tileDataUri(tile, colors)).replaceAll("'", '"')).toBe(
    `data:image/svg+xml,${tileSvg(tile, { colors, themed: false })}`,
  );
});

test('a PNG has the size of its repeats, the colours of the roles, and the same bytes every time', () => {
  const options = { colors, width: 100, repeats: [2, 1] } as const;
  const image = tilePixels(tile, options);
  expect([image.width, image.height]).toEqual([200, Math.round(100 * Math.sqrt(3))]);
  expect(image.data).toHaveLength(4 * image.width * image.height);
  const known = new Set(Object.values(colors).map((color) => Number.parseInt(color.slice(1), 16)));
  const seen = new Set<number>();
  for (let at = 0; at < image.data.length; at += 4)
    seen.add((image.data[at]! << 16) | (image.data[at + 1]! << 8) | image.data[at + 2]!);
  expect([...known].filter((color) => seen.has(color)).length).toBeGreaterThanOrEqual(3);
  expect(Buffer.from(tilePng(tile, options)).equals(Buffer.from(tilePng(tile, options)))).toBe(true);
});

test('the React component renders one svg with whole repeats, hidden from assistive technology', () => {
  const html = renderToStaticMarkup(<PatternFill tile={tile} repeats={[3, 2]} colors={colors} className="cloth" />);
  expect(html).toMatch(/^<svg [^>]*aria-hidden="true"[^>]*viewBox="0 0 144 166/u);
  const id = /pattern id="([^"]+)"/u.exec(html)![1]!;
  expect(html).toContain(`fill="url(#${id})"`);
  expect(html).toContain('class="cloth"');
});
