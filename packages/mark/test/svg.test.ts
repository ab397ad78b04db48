import { describe, expect, test } from 'vitest';
import { readMarkSvg, readWordmarkSvg } from '../src/svg.js';
import { read, textAt } from './read-svg.js';

const PEN = 'fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"';
const pen = { strokeWidth: 1.5, lineCap: 'round', lineJoin: 'round' } as const;

const svg = (body: string, root = `viewBox="0 0 12 12" ${PEN}`): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${body}\n</svg>`;

describe('every basic shape is read as a stroke', () => {
  test.each<[string, string, object]>([
    ['a path', '<path data-sign="hook" d="M4 1V8"/>', { sign: 'hook', d: 'M4 1V8' }],
    [
      'relative, packed path data',
      '<path data-sign="fork" d="m.5 6.5.5-3h4z"/>',
      { sign: 'fork', d: 'M0.5 6.5L1 3.5H5Z' },
    ],
    ['packed arc flags', '<path data-sign="hook" d="M2 2a2,2 0 012 2"/>', { sign: 'hook', d: 'M2 2A2 2 0 0 1 4 4' }],
    ['a line', '<line data-sign="line" x1="6" y1="1" x2="6" y2="11px"/>', { sign: 'line', d: 'M6 1L6 11' }],
    ['a polyline', '<polyline data-sign="fork" points="2,2 6 6 10,2"/>', { sign: 'fork', d: 'M2 2L6 6L10 2' }],
    ['a polygon', '<polygon data-sign="fork" points="2 2 6 6 10 2"/>', { sign: 'fork', d: 'M2 2L6 6L10 2Z' }],
    ['a rect', '<rect data-sign="door" x="2" y="3" width="8" height="7"/>', { sign: 'door', d: 'M2 3H10V10H2Z' }],
    ['a circle', '<circle data-sign="ring" cx="6" cy="6" r="2"/>', { sign: 'ring', cx: 6, cy: 6, r: 2 }],
    [
      'a round ellipse',
      '<ellipse data-sign="ring" cx="6" cy="6" rx="2" ry="2"/>',
      { sign: 'ring', cx: 6, cy: 6, r: 2 },
    ],
    [
      'a dot, which is filled',
      '<circle data-sign="dot" cx="6" cy="6" r="2" fill="#000" stroke="none"/>',
      { sign: 'dot', cx: 6, cy: 6, r: 2 },
    ],
  ])('%s', (_, body, stroke) => {
    expect(read(svg(body))).toEqual({ ...pen, strokes: [stroke] });
  });
});

describe('files of vector tools', () => {
  test('Inkscape: namespaces, metadata, layers, inline styles', () => {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape -->
<svg width="120mm" height="120mm" viewBox="0 0 12 12" version="1.1" id="svg1" inkscape:version="1.4"
   xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
   xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg">
  <sodipodi:namedview id="namedview1" pagecolor="#ffffff"><inkscape:grid id="grid1" /></sodipodi:namedview>
  <defs id="defs1"><inkscape:path-effect effect="spiro" id="e1" /></defs>
  <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" /></metadata>
  <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="translate(1,-1)">
    <path data-sign="line" style="fill:none;stroke:#000000;stroke-width:1.6px;stroke-linecap:butt;stroke-linejoin:miter;stroke-dasharray:none;stroke-opacity:1"
       d="m 2,3 v 6" id="path1" sodipodi:nodetypes="cc" />
    <circle data-sign="ring" style="fill:none;stroke:#000000;stroke-width:1.6" id="path2" cx="6" cy="8" r="2" />
  </g>
</svg>`;
    expect(read(text)).toEqual({
      strokeWidth: 1.6,
      lineCap: 'butt',
      lineJoin: 'miter',
      strokes: [
        { sign: 'line', d: 'M3 2V8' },
        { sign: 'ring', cx: 7, cy: 7, r: 2 },
      ],
    });
  });

  test('Figma and Illustrator: attributes on each element, another size, a group with the sign', () => {
    const text = `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
<g id="fork" data-sign="fork" class="st0">
<path d="M12 22V12" stroke="black" stroke-width="3" stroke-linecap="round"/>
<path d="M4 4L12 12L20 4" stroke="black" stroke-width="3" stroke-linecap="round"/>
</g>
</svg>`;
    expect(read(text)).toEqual({
      strokeWidth: 1.5,
      lineCap: 'round',
      lineJoin: 'miter',
      strokes: [
        { sign: 'fork', d: 'M6 11V6' },
        { sign: 'fork', d: 'M2 2L6 6L10 2' },
      ],
    });
  });
});

describe('transforms', () => {
  test('a group scales lines, rings and widths alike', () => {
    const body = `<g transform="translate(2 1) scale(.5)"><g transform="rotate(90)">
      <path data-sign="line" d="M2 -2H6"/><circle data-sign="ring" cx="4" cy="-8" r="2"/></g></g>`;
    expect(read(svg(body, `viewBox="0 0 12 12" fill="none" stroke="#000"`))).toMatchObject({
      strokeWidth: 0.5,
      strokes: [{ d: 'M3 2L3 4' }, { cx: 6, cy: 3, r: 1 }],
    });
  });

  test('a mirrored arc turns the other way', () => {
    const body = '<path data-sign="hook" transform="matrix(-1 0 0 1 12 0)" d="M2 2A2 2 0 0 1 4 4"/>';
    expect(read(svg(body)).strokes).toEqual([{ sign: 'hook', d: 'M10 2A2 2 0 0 0 8 4' }]);
  });

  test('the grid is the viewBox, at any origin and size', () => {
    const inner = '<path data-sign="line" d="M-50 -50L50 50"/>';
    const { strokes, strokeWidth } = read(
      svg(inner, 'viewBox="-50 -50 100 100" fill="none" stroke="red" stroke-width="10"'),
    );
    expect([strokes, strokeWidth]).toEqual([[{ sign: 'line', d: 'M0 0L12 12' }], 1.2]);
  });
});

describe('a problem is reported with its code and place', () => {
  test.each<[string, string, string, string]>([
    ['a missing sign', '<path d="M1 1V9"/>', 'WS-M002', '<path d="M1 1V9"/>'],
    ['a missing sign with a known id', '<path id="hook-2" d="M1 1V9"/>', 'WS-M002', '<path id="hook-2" d="M1 1V9"/>'],
    ['an unknown sign', '<path data-sign="lime" d="M1 1V9"/>', 'WS-M002', 'lime'],
    ['a path as dot', '<path data-sign="dot" fill="red" stroke="none" d="M1 1V9"/>', 'WS-M002', 'dot'],
    ['a circle as hook', '<circle data-sign="hook" cx="6" cy="6" r="2"/>', 'WS-M002', 'hook'],
    ['a line that leaves the grid', '<path data-sign="line" d="M6 1V13"/>', 'WS-M004', 'M6 1V13'],
    [
      'a curve that leaves the grid between its ends',
      '<path data-sign="hook" d="M2 9A4 4 0 0 0 10 9"/>',
      'WS-M004',
      'M2 9A4 4 0 0 0 10 9',
    ],
    [
      'a ring that leaves the grid by its radius',
      '<circle data-sign="ring" cx="11" cy="6" r="2"/>',
      'WS-M004',
      '<circle data-sign="ring" cx="11" cy="6" r="2"/>',
    ],
    ['a missing number', '<path data-sign="line" d="M1 1L2"/>', 'WS-M005', 'M1 1L2'],
    ['a path that starts with a line', '<path data-sign="line" d="L1 1"/>', 'WS-M005', 'L1 1'],
    ['a path without data', '<path data-sign="line"/>', 'WS-M005', '<path data-sign="line"/>'],
    ['a coordinate that is not a number', '<line data-sign="line" x1="6" y1="1" x2="50%" y2="9"/>', 'WS-M005', '50%'],
    ['a number out of range in path data', '<path data-sign="line" d="M0 0L1e999 5"/>', 'WS-M005', 'M0 0L1e999 5'],
    ['a number out of range', '<line data-sign="line" x1="1e300" y1="1" x2="5" y2="9"/>', 'WS-M005', '1e300'],
    ['a number out of range in a list', '<polyline data-sign="fork" points="1 1 2 1e400"/>', 'WS-M005', '1 1 2 1e400'],
    [
      'transforms out of range',
      '<g transform="scale(1e5)"><g transform="scale(1e5)"><path data-sign="line" d="M0 0V1"/></g></g>',
      'WS-M005',
      '<path data-sign="line" d="M0 0V1"/>',
    ],
    ['an odd list of points', '<polyline data-sign="fork" points="1 1 2"/>', 'WS-M005', '1 1 2'],
    [
      'a rounded rect',
      '<rect data-sign="door" width="4" height="4" rx="1"/>',
      'WS-M005',
      '<rect data-sign="door" width="4" height="4" rx="1"/>',
    ],
    [
      'an oval',
      '<ellipse data-sign="ring" cx="6" cy="6" rx="2" ry="3"/>',
      'WS-M005',
      '<ellipse data-sign="ring" cx="6" cy="6" rx="2" ry="3"/>',
    ],
    ['a text', '<text x="1" y="9">W</text>', 'WS-M010', '<text x="1" y="9">'],
    ['a script', '<script>alert(1)</script>', 'WS-M010', '<script>'],
    ['an image', '<image href="a.png"/>', 'WS-M010', '<image href="a.png"/>'],
    ['a reference', '<use href="#a"/>', 'WS-M010', '<use href="#a"/>'],
    ['a dashed line', '<path data-sign="line" stroke-dasharray="1 1" d="M1 1V9"/>', 'WS-M010', '1 1'],
    ['a hidden layer', '<g style="display: none"/>', 'WS-M010', 'display: none'],
    ['a transform in a style', '<g style="transform:scale(2)"/>', 'WS-M010', 'transform:scale(2)'],
    ['a fill', '<path data-sign="line" fill="red" d="M1 1V9"/>', 'WS-M011', 'red'],
    ['no outline', '<path data-sign="line" stroke="none" d="M1 1V9"/>', 'WS-M011', 'none'],
    ['an outlined dot', '<circle data-sign="dot" cx="6" cy="6" r="2" fill="red" stroke="blue"/>', 'WS-M011', 'blue'],
    [
      'a second width',
      '<path data-sign="line" stroke-width="2" d="M1 1V9"/>',
      'WS-M011',
      '<path data-sign="line" stroke-width="2" d="M1 1V9"/>',
    ],
    ['a width that is not a length', '<path data-sign="line" stroke-width="10%" d="M1 1V9"/>', 'WS-M011', '10%'],
    ['an unknown line cap', '<path data-sign="line" stroke-linecap="flat" d="M1 1V9"/>', 'WS-M011', 'flat'],
    [
      'a stretched ring',
      '<circle data-sign="ring" cx="2" cy="2" r="1" transform="scale(2 1)"/>',
      'WS-M012',
      'scale(2 1)',
    ],
    ['a skewed group', '<g transform="skewX(20)"/>', 'WS-M012', 'skewX(20)'],
    ['an unknown transform', '<g transform="turn(20)"/>', 'WS-M012', 'turn(20)'],
  ])('%s', (_, body, code, where) => {
    const sound = '<path data-sign="line" d="M6 1V11"/>';
    const text = svg(`${body}\n${sound}`);
    const { problems, drawing } = readMarkSvg(text, 'a/mark.svg');
    expect(problems.map((problem) => [problem.code, textAt(text, problem.location!)])).toEqual([[code, where]]);
    expect(problems[0]).toMatchObject({
      location: { file: 'a/mark.svg' },
      why: expect.any(String),
      fix: expect.any(String),
    });
    expect(drawing!.strokes.at(-1)).toEqual({ sign: 'line', d: 'M6 1V11' });
  });

  test.each<[string, string, string, string]>([
    ['no viewBox', svg('', PEN), 'WS-M009', `<svg xmlns="http://www.w3.org/2000/svg" ${PEN}>`],
    ['an empty viewBox', svg('', 'viewBox="0 0 0 12"'), 'WS-M009', '0 0 0 12'],
    ['a grid that is not square', svg('', 'viewBox="0 0 24 12"'), 'WS-M009', '0 0 24 12'],
    ['a viewBox out of range', svg('', 'viewBox="0 0 1e308 1e308"'), 'WS-M009', '0 0 1e308 1e308'],
    ['elements nested too deep', svg(`${'<g>'.repeat(3000)}${'</g>'.repeat(3000)}`), 'WS-M009', '<g>'],
    ['another root', '<html/>', 'WS-M009', '<html/>'],
    ['a tag that is not closed', '<svg viewBox="0 0 12 12"><g></svg>', 'WS-M009', '>'],
    ['an unknown entity', svg('<title>&nbsp;</title>'), 'WS-M009', ';'],
    ['an empty file', '', 'WS-M009', ''],
  ])('%s makes the file unreadable', (_, text, code, where) => {
    const { problems, drawing } = readMarkSvg(text, 'mark.svg');
    expect(drawing).toBeUndefined();
    expect(problems.map((problem) => [problem.code, textAt(text, problem.location!)])).toEqual([[code, where]]);
  });

  test('a document type with entities, which are not expanded', () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n${svg('<title>&a;</title>')}`;
    const { problems, drawing } = readMarkSvg(text, 'mark.svg');
    expect([problems.map(({ code }) => code), drawing]).toEqual([['WS-M009', 'WS-M009'], undefined]);
    expect(problems.map(({ location }) => location!.line)).toEqual(expect.arrayContaining([1, 3]));
  });

  test.each([
    ['data-sign="lime"', 'line'],
    ['id="hook"', 'hook'],
    ['id="hook_2"', 'hook'],
    ['id="path1"', undefined],
    ['', undefined],
  ])('a missing or unknown sign with %s suggests %s', (attributes, didYouMean) => {
    const text = svg(`<path ${attributes} d="M1 1V9"/>`);
    const { problems } = readMarkSvg(text, 'mark.svg');
    expect(problems.map((problem) => problem.didYouMean)).toEqual([didYouMean]);
  });

  test('a style sheet, once and not at the elements that it styles', () => {
    const body = '<defs><style>.a{fill:none;stroke:#000}</style></defs><path class="a" data-sign="line" d="M6 1V11"/>';
    const { problems } = readMarkSvg(svg(body, 'viewBox="0 0 12 12"'), 'mark.svg');
    expect(problems.map(({ code, location }) => `${code} ${location!.line}:${location!.column}`)).toEqual([
      'WS-M010 2:7',
    ]);
  });

  test('a drawing without strokes', () => {
    expect(readMarkSvg(svg(''), 'mark.svg').problems.map(({ code }) => code)).toEqual(['WS-M003']);
  });

  test('all problems at once, in the order of the file', () => {
    const body = '<text/>\n<path d="M1 1V9"/>\n<path data-sign="line" d="M1"/>\n<g transform="scale(1 2)"/>';
    const { problems } = readMarkSvg(svg(body), 'mark.svg');
    expect(problems.map(({ code, location }) => `${code} ${location!.line}`)).toEqual([
      'WS-M010 2',
      'WS-M002 3',
      'WS-M005 4',
      'WS-M012 5',
    ]);
  });

  test('at the right line in files with Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${svg('<text/>').replaceAll('\n', '\r\n')}`;
    expect(readMarkSvg(text, 'mark.svg').problems[0]!.location).toMatchObject({ line: 2, column: 1 });
  });
});

test('the place of each stroke is that of its element', () => {
  const text = svg('<path data-sign="line" d="M1 1V9"/>\n<path data-sign="hook" d="M2 1V9"/>');
  const { placeOf } = readMarkSvg(text, 'mark.svg');
  expect([placeOf(['strokes', 0]).line, placeOf(['strokes', 1]).line, placeOf([]).line]).toEqual([2, 3, 1]);
});

describe('wordmarks', () => {
  const root = `viewBox="-1 2 20 8" data-baseline="9" ${PEN}`;

  test('have a box, a baseline, and strokes with a width of their own', () => {
    const body = '<path data-sign="line" d="M0 3V9"/><path data-sign="hook" stroke-width="1" d="M4 3V9"/>';
    const { drawing, problems } = readWordmarkSvg(svg(body, root), 'wordmark.latin.svg');
    expect(problems).toEqual([]);
    expect(drawing).toEqual({
      box: [-1, 2, 20, 8],
      baseline: 9,
      ...pen,
      strokes: [
        { sign: 'line', d: 'M0 3V9' },
        { sign: 'hook', d: 'M4 3V9', width: 1 },
      ],
    });
  });

  test.each<[string, string]>([
    ['without a baseline', `viewBox="-1 2 20 8" ${PEN}`],
    ['with a baseline that is not a number', `viewBox="-1 2 20 8" data-baseline="low" ${PEN}`],
  ])('%s are reported', (_, attributes) => {
    const text = svg('<path data-sign="line" d="M0 3V9"/>', attributes);
    expect(readWordmarkSvg(text, 'wordmark.latin.svg').problems).toMatchObject([
      { code: 'WS-M001', location: { line: 1 } },
    ]);
  });
});

test('the place of an error is in the file, wherever the file is cut, for every kind of line end', () => {
  const whole = svg(`<path data-sign="line" d="M6 1V11"/>\n<g\n>\n</g>`);
  for (const text of ['\n', '\r\n', '\r'].map((end) => whole.replaceAll('\n', end))) {
    for (const [from, to] of Array.from(
      text,
      (_, at) =>
        [
          [0, at],
          [at, text.length],
        ] as const,
    ).flat()) {
      const lines = text.slice(from, to).split(/\r\n|[\r\n]/u);
      for (const { location } of readMarkSvg(text.slice(from, to), 'mark.svg').problems) {
        expect(location!.column).toBeLessThanOrEqual(lines[location!.line - 1]!.length + 1);
        expect(location!.endColumn!).toBeLessThanOrEqual(lines[location!.endLine! - 1]!.length + 1);
      }
    }
  }
});
