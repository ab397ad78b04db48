import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withArtifacts } from './artifacts.js';
import { operationsOf } from './content-stream.js';

const operators = (stream: string): string[] => [...operationsOf(stream)].map(({ operator }) => operator);

test.each<[string, string[]]>([
  ['q 1 0 0 1 0 0 cm Q', ['q', 'cm', 'Q']],
  ['(a (nested) \\) string) Tj', ['Tj']],
  ['[<0041> -20 (f) 1.5] TJ', ['TJ']],
  ['/P <</MCID 0 /Lang (en)>> BDC EMC', ['BDC', 'EMC']],
  ['% f S\n0 0 m f*', ['m', 'f*']],
  ['BI /W 2 /H 2 ID \u0001EI\u0002 f\nEI Q', ['BI', 'Q']],
  ['(x) \' 1 2 (y) "', ["'", '"']],
  ['true false null gs', ['gs']],
])('%j has the operators %j', (stream, expected) => {
  expect(operators(stream)).toEqual(expected);
});

const shape = (stream: string): string => withArtifacts(stream).replaceAll('\n', ' ');

test.each<[string, string, string]>([
  ['a path without a tag', '0 0 m 1 1 l S', '/Artifact BMC 0 0 m 1 1 l S EMC'],
  ['a path that only clips', '0 0 9 9 re W n', '0 0 9 9 re W n'],
  ['a path with a tag', '/P <</MCID 1>> BDC 0 0 m f EMC', '/P <</MCID 1>> BDC 0 0 m f EMC'],
  ['a picture without a tag', '/X1 Do', '/Artifact BMC /X1 Do EMC'],
  ['text without a tag', 'BT (a) Tj ET', '/Artifact BMC BT (a) Tj ET EMC'],
  ['text without a tag, from right to left', 'BT /ReversedChars BMC (a) Tj EMC ET', '/Artifact BMC BT (a) Tj ET EMC'],
  ['text whose tag begins inside', 'BT /P <</MCID 1>> BDC (a) Tj EMC ET', 'BT /P <</MCID 1>> BDC (a) Tj EMC ET'],
])('%s', (_, stream, expected) => {
  expect(shape(stream)).toBe(expected);
});

test('a drawing with tags of its own is no decoration', () => {
  expect(withArtifacts('/X1 Do', (name) => name === 'X1')).toBe('/X1 Do');
});

const piece = fc.constantFrom(
  '0 0 m 1 1 l S',
  '0 0 9 9 re W n',
  '0 0 9 9 re f',
  '/X Do',
  'BT (a) Tj ET',
  'q',
  'Q',
  '1 0 0 rg',
);
const tagged = fc.array(piece, { maxLength: 4 }).map((pieces) => `/P <</MCID 0>> BDC ${pieces.join(' ')} EMC`);

test('everything that is painted is inside marks, which are balanced and never nested; the rest stays as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, tagged), { maxLength: 12 }), (pieces) => {
      const marked = withArtifacts(pieces.join(' '));
      let depth = 0;
      const depths = { marks: new Set<number>(), painted: new Set<number>() };
      for (const { operator } of operationsOf(marked)) {
        if (operator === 'BMC' || operator === 'BDC') depth += 1;
        if (operator === 'EMC') depth -= 1;
        depths.marks.add(depth);
        if (['S', 'f', 'Do', 'Tj'].includes(operator)) depths.painted.add(depth);
      }
      expect([...depths.marks].filter((each) => each !== 0 && each !== 1)).toEqual([]);
      expect([...depths.painted].filter((each) => each !== 1)).toEqual([]);
      expect(depth).toBe(0);
      const plain = (stream: string) =>
        [...operationsOf(stream)].map(({ text }) => text).filter((text) => !/B[MD]C$|^EMC$/u.test(text));
      expect(plain(marked)).toEqual(plain(pieces.join(' ')));
    }),
  );
});
