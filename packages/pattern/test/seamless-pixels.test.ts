import { describe, expect, test } from 'vitest';
import { tilePixels } from '../src/png.js';
import {
  channels,
  closeRepeat,
  diamonds,
  hankin,
  isohedral,
  isohedralTypes,
  largestOffset,
  printTile,
  sadu,
  saduMotifNames,
  tilingNames,
  type IsohedralName,
  type PatternColors,
  type Repeat,
  type Tile,
} from '../src/index.js';
import { moveShape } from '../src/repeat.js';

const colors: PatternColors = { p0: '#f4efe6', p1: '#222', p2: '#a33', p3: '#357', p4: '#cb6', outline: '#000' };
const pen = { line: 1.2, outline: 0.9 };
const STEPS = [-1, 0, 1];

/** Pixels of a tile whose sides are whole pixels. */
const pixelsOf = (tile: Tile) => {
  const [width, height] = [96, Math.round((96 * tile.height) / tile.width)];
  const upright = {
    width,
    height,
    body: `<g transform="scale(${width / tile.width} ${height / tile.height})">${tile.body}</g>`,
  };
  return tilePixels(upright, { colors, width });
};

/** The same part of the plane, with every shape of all neighbouring repeats drawn whole. */
const inPlane = (repeat: Repeat): Tile =>
  printTile(
    {
      ...repeat,
      shapes: repeat.shapes.flatMap((shape) =>
        STEPS.flatMap((down) => STEPS.map((across) => moveShape(shape, [across * repeat.width, down * repeat.height]))),
      ),
    },
    pen,
  );

/** Pixels that are not alike, beyond the rounding of smooth edges. */
function differences(a: ReturnType<typeof pixelsOf>, b: ReturnType<typeof pixelsOf>): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  return a.data.filter((value, index) => Math.abs(value - b.data[index]!) > 24).length;
}

const stars = tilingNames.flatMap((tiling) =>
  [36, 62].map((angle): [string, Repeat] => {
    const offset = Math.min(0.1, largestOffset(tiling, angle));
    return [
      `${tiling} at ${angle}°`,
      hankin({ kind: 'hankin', tiling, angle, offset, size: 48, eye: 4, filled: true }),
    ];
  }),
);
const tiles = (Object.keys(isohedralTypes) as IsohedralName[]).map((type): [string, Repeat] => [
  type,
  isohedral({
    kind: 'isohedral',
    type,
    size: 60,
    forms: Array.from({ length: 6 }, () => [
      [0.3, 0.08],
      [0.6, -0.06],
    ]),
  }),
]);
const bands = saduMotifNames.map((motif): [string, Repeat] => [
  motif,
  sadu({
    kind: 'sadu',
    stripes: [
      { motif: 'plain', thread: 2, pairs: 2 },
      { motif, threads: [0, 1], times: 2 },
    ],
  }),
]);
const others: [string, Repeat][] = [
  ['channels', channels({ kind: 'channels', cell: 16, bank: 4, draft: ['011010', '110011', '010110'] })],
  [
    'diamonds',
    diamonds({
      kind: 'diamonds',
      size: 40,
      middle: [
        [20, 2],
        [12, 1],
      ],
      corner: [[12, 4]],
      dot: 4,
    }),
  ],
];

describe('a repeat shows the same pixels as the plane at its place, so its edges fit on all sides', () => {
  test.each([...stars, ...tiles, ...bands, ...others])('%s', (_, repeat) => {
    expect(differences(pixelsOf(printTile(closeRepeat(repeat, pen), pen)), pixelsOf(inPlane(repeat)))).toBe(0);
  });
});

test('a repeat that is closed without its pen has a seam where a line is next to an edge', () => {
  const repeat = hankin({ kind: 'hankin', tiling: '3.3.3.3.6', angle: 62, size: 48 });
  expect(differences(pixelsOf(printTile(closeRepeat(repeat), pen)), pixelsOf(inPlane(repeat)))).toBeGreaterThan(0);
});

test('a repeat that is not closed shows other pixels', () => {
  const repeat = hankin({ kind: 'hankin', tiling: '4.6.12', angle: 62, size: 48, eye: 4 });
  expect(differences(pixelsOf(printTile(repeat, pen)), pixelsOf(inPlane(repeat)))).toBeGreaterThan(100);
});
