import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { excerpt } from './excerpt.js';
import { printable } from './printable.js';

/** A line with its location between ‹ and ›, and the two printed lines. */
const drawn = (marked: string): string[] => {
  const from = marked.indexOf('‹');
  const to = marked.indexOf('›') - 1;
  const { text, offset, width } = excerpt(marked.replace(/[‹›]/gu, ''), from, to);
  return [text, `${' '.repeat(offset)}${'^'.repeat(width)}`];
};

describe('the underline is below the location', () => {
  test.each<[string, string, string[]]>([
    ['plain', '"a": ‹"b"›', ['"a": "b"', '     ^^^']],
    ['tabs', '\t"a":\t‹1›', ['    "a":    1', '            ^']],
    ['wide characters', '"漢字": ‹"値"›', ['"漢字": "値"', '        ^^^^']],
    ['Arabic with vowel signs', '"مَجْلِس": ‹"نُجُوم"›', ['"مَجْلِس": "نُجُوم"', '        ^^^^^^']],
    ['emoji of several code points', '"👩‍👩‍👧": ‹1›', ['"👩‍👩‍👧": 1', '      ^']],
    ['a combining accent', '"cafe\u0301": ‹1›', ['"cafe\u0301": 1', '        ^']],
    ['the end of the line', '{ "a": 1‹›', ['{ "a": 1', '        ^']],
    ['an empty line', '‹›', ['', '^']],
  ])('%s', (_, marked, want) => expect(drawn(marked)).toEqual(want));

  test('a location that begins inside a grapheme cluster underlines the whole cluster', () => {
    expect(excerpt('e\u0301x', 1, 2)).toEqual({ text: 'e\u0301x', offset: 0, width: 1 });
    expect(excerpt('😀x', 1, 2)).toEqual({ text: '😀x', offset: 0, width: 2 });
  });

  test('a long line is cut on both sides, with ellipses', () => {
    const { text, offset, width } = excerpt(`${'a'.repeat(5000)}"x"${'b'.repeat(5000)}`, 5000, 5003);
    expect(text).toMatch(/^…a{60}"x"b{57}…$/u);
    expect({ offset, width }).toEqual({ offset: 61, width: 3 });
  });

  test('a location longer than the window is underlined up to the end of the window', () => {
    expect(excerpt('x'.repeat(500), 0, 500)).toEqual({ text: `${'x'.repeat(120)}…`, offset: 0, width: 120 });
  });
});

const lines = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('\t', '\u202E', '値')),
  )
  .map((parts) => parts.join('').replace(/[\r\n]/gu, ''));

test('for any line the underline is below it, and no control character reaches the terminal', () => {
  fc.assert(
    fc.property(lines, fc.nat(60), fc.nat(60), (line, from, length) => {
      const { text, offset, width } = excerpt(line, from, from + length);
      expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(width).toBeGreaterThan(0);
      expect(offset + width).toBeLessThanOrEqual(stringWidth(text, { countAnsiEscapeCodes: true }) + 1);
    }),
    { numRuns: 300 },
  );
});

test('the text before a location takes as many cells as in a terminal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (prefix) => {
      const line = `${prefix.replace(/[\r\n\t]/gu, '')} |x`;
      const at = line.length - 1;
      expect(excerpt(line, at, at + 1).offset).toBe(
        stringWidth(printable(line.slice(0, at)), { countAnsiEscapeCodes: true }),
      );
    }),
  );
});
