import fc from 'fast-check';
import { SVGPathData } from 'svg-pathdata';
import { expect, test } from 'vitest';
import { readMarkSvg, readWordmarkSvg, writeMarkSvg } from '../src/svg.js';

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="#000">${body}</svg>`;

const unit = fc.integer({ min: 0, max: 1200 }).map((value) => value / 100);
const radius = fc.integer({ min: 1, max: 300 }).map((value) => value / 100);
const point = fc.tuple(unit, unit).map(([x, y]) => `${x} ${y}`);
const segment = fc.oneof(
  point.map((end) => `L${end}`),
  unit.map((x) => `H${x}`),
  unit.map((y) => `V${y}`),
  fc.tuple(point, point, point).map((points) => `C${points.join(' ')}`),
  fc.tuple(point, point).map((points) => `Q${points.join(' ')}`),
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.boolean(), fc.boolean(), point)
    .map(([r, large, sweep, end]) => `A${r / 100} ${r / 100} 0 ${+large} ${+sweep} ${end}`),
);
const d = fc
  .tuple(point, fc.array(segment, { minLength: 1, maxLength: 5 }))
  .map(([start, rest]) => `M${start}${rest.join('')}`);
const path = d.map((data) => ({ sign: 'hook', d: data }));
const round = fc
  .tuple(fc.constantFrom('ring' as const, 'dot' as const), unit, unit, radius)
  .map(([sign, cx, cy, r]) => ({ sign, cx, cy, r }));
const drawing = fc.record({
  strokeWidth: radius,
  lineCap: fc.constantFrom('butt' as const, 'round' as const, 'square' as const),
  lineJoin: fc.constantFrom('bevel' as const, 'miter' as const, 'round' as const),
  strokes: fc.array(fc.oneof(path, round), { minLength: 1, maxLength: 5 }),
});
const errors = (problems: readonly { severity: string }[]) => problems.filter(({ severity }) => severity === 'error');

test('reading what was written gives the same mark, and writing it gives the same text', () => {
  fc.assert(
    fc.property(drawing, fc.string(), (mark, title) => {
      // XML has no control characters.
      const text = writeMarkSvg(mark, { title: title.replace(/[^ -~]/gu, '') });
      const found = readMarkSvg(text, 'mark.svg');
      expect(errors(found.problems)).toEqual([]);
      expect(found.drawing).toEqual(mark);
      expect(writeMarkSvg(found.drawing!)).toBe(writeMarkSvg(mark));
    }),
  );
});

test('reading what was written gives the same wordmark', () => {
  const box = fc.constant([-2, 0, 30, 12] as const);
  const stroke = fc.tuple(path, fc.option(radius, { nil: undefined }));
  const lettered = fc.record({
    mark: drawing,
    box,
    baseline: unit,
    letters: fc.array(stroke, { minLength: 1, maxLength: 4 }),
  });
  fc.assert(
    fc.property(lettered, ({ mark, letters, ...rest }) => {
      const strokes = letters.map(([letter, width]) =>
        width === undefined || width === mark.strokeWidth ? letter : { ...letter, width },
      );
      const wordmark = { ...mark, ...rest, strokes };
      const found = readWordmarkSvg(writeMarkSvg(wordmark), 'wordmark.latin.svg');
      expect(errors(found.problems)).toEqual([]);
      expect(found.drawing).toEqual(wordmark);
    }),
  );
});

test('relative path data gives the same drawing as absolute', () => {
  fc.assert(
    fc.property(d, (data) => {
      const relative = new SVGPathData(data).toRel().encode();
      const drawn = (text: string) => readMarkSvg(svg(`<path data-sign="hook" d="${text}"/>`), 'mark.svg').drawing;
      expect(drawn(relative)).toEqual(drawn(data));
    }),
  );
});

test('a turned path passes through the turned ends of its segments', () => {
  const ends = (data: string) => {
    const path = new SVGPathData(data).normalizeHVZ(false);
    return path.commands.flatMap((command) => ('x' in command && 'y' in command ? [[command.x, command.y]] : []));
  };
  fc.assert(
    fc.property(d, fc.integer({ min: 0, max: 359 }), fc.boolean(), (data, angle, mirrored) => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const flip = mirrored ? -1 : 1;
      const text = `<path data-sign="hook" transform="rotate(${angle})scale(${flip} 1)" d="${data}"/>`;
      const stroke = readMarkSvg(svg(text), 'mark.svg').drawing!.strokes[0]!;
      const turned = ends(data).map(([x, y]) => [x! * flip * cos - y! * sin, x! * flip * sin + y! * cos]);
      const found = ends('d' in stroke ? stroke.d : '');
      expect(found).toHaveLength(turned.length);
      found.forEach(([x, y], index) => {
        expect(x).toBeCloseTo(turned[index]![0]!, 2);
        expect(y).toBeCloseTo(turned[index]![1]!, 2);
      });
    }),
  );
});

test('a group moves strokes as the sum of its transforms', () => {
  const shift = fc.integer({ min: -300, max: 300 }).map((value) => value / 100);
  fc.assert(
    fc.property(d, shift, shift, fc.constantFrom(0, 90, 180, 270), (data, x, y, angle) => {
      const nested = `<g transform="translate(${x} ${y})"><path data-sign="hook" transform="rotate(${angle})" d="${data}"/></g>`;
      const flat = `<path data-sign="hook" transform="translate(${x},${y})rotate(${angle},0 0)" d="${data}"/>`;
      expect(readMarkSvg(svg(nested), 'mark.svg').drawing).toEqual(readMarkSvg(svg(flat), 'mark.svg').drawing);
    }),
  );
});
