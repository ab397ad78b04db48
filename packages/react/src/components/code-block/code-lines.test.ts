import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLines, codePoint, piecesOf } from './code-lines.js';

const parts = fc.array(fc.record({ text: fc.stringMatching(/^[ab\nا"\u202e ]*$/u) }));

describe('Lines of code', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\n', ['a', 'b']],
    ['\n\na', ['', '', 'a']],
    ['', ['']],
  ])('of %j are %j', (code, want) => {
    expect(codeLines([{ text: code }]).map((line) => line.map(({ text }) => text).join(''))).toEqual(want);
  });

  it('have the kind of a part that goes over several', () => {
    expect(codeLines([{ text: 'a\nb', kind: 'comment' }, { text: 'c' }])).toEqual([
      [{ text: 'a', kind: 'comment' }],
      [
        { text: 'b', kind: 'comment' },
        { text: 'c', kind: undefined },
      ],
    ]);
  });

  it('are the code, for any parts', () => {
    fc.assert(
      fc.property(parts, (tokens) => {
        const code = tokens.map(({ text }) => text).join('');
        const shown = codeLines(tokens).map((line) =>
          line
            .flatMap(({ text }) => piecesOf(text))
            .map(({ text }) => text)
            .join(''),
        );
        expect(shown.join('\n')).toBe(code.replace(/\n$/u, ''));
      }),
    );
  });
});

describe('Pieces of a line', () => {
  it.each([
    ['["ا ب", "ج"]', ['["', 'rtl:ا ب', '", "', 'rtl:ج', '"]']],
    ['a\u202eb', ['a', 'control:\u202e', 'b']],
    ['npm start', ['npm start']],
  ])('of %j are %j', (text, want) => {
    expect(piecesOf(text).map(({ text: piece, order }) => (order ? `${order}:${piece}` : piece))).toEqual(want);
  });

  it('name a control by its code point', () => {
    expect(codePoint('\u202e')).toBe('U+202E');
  });
});
