import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/index.js';
import { checkSource, fixSource, omitted, readTexts, type SourceReport } from '../../src/formats/index.js';
import type { Term } from '../../src/types.js';

const lexicon: readonly Term[] = [
  { name: 'member', prefer: { en: ['member'], ar: ['عضو'] }, avoid: { en: ['zapword'], ar: ['زبرج'] } },
  { name: 'pair', prefer: { en: ['a&b'] }, avoid: { en: ['two zapped'] } },
];
const check = (path: string, source: string): Promise<SourceReport> =>
  checkSource(path, source, { checkerFor: (language) => createChecker({ lexicon, mechanics: [] }, { language }) });

/** Pieces of prose, in the notation of each format. */
const common = [
  'zapword',
  'زبرج',
  'Hello',
  '😀',
  'مرحبا',
  ' ',
  '\t',
  'don’t',
  'é',
  '𝒳',
  ', ',
  '. ',
  'two zapped',
  '%d',
] as const;
const pieces: Readonly<Record<string, readonly string[]>> = {
  'a.txt': [...common, '\n', '\r\n', '\r\n\r\n', '\n\n', '&amp;', '<b>'],
  'a.md': [
    ...common,
    '\n',
    '\r\n',
    '\n\n',
    '\r\n\r\n',
    '&amp;',
    '&#x645;',
    '\\*',
    '`code zapword`',
    '**zapword**',
    '[zapword](http://a.example/zapword)',
    '\n> ',
    '\n- ',
    '\n# ',
    '<b>zapword</b>',
    '\n\n```\nzapword\n```\n\n',
    '![zapword](x)',
    '\n\n| zapword | a |\n|---|---|\n| b | زبرج |\n\n',
    '<span lang="ar">زبرج</span>',
    '\n\n<div>\nzapword &lt;\n</div>\n\n',
  ],
  'a.html': [
    ...common,
    '\n',
    '\r\n',
    '&amp;',
    '&#x645;',
    '&nbsp;',
    '<b>zapword</b>',
    '<p>',
    '<br>',
    '<img alt="zapword &quot;">',
    '<code>zapword</code>',
    '<p lang="ar">',
    '<!-- zapword -->',
    '<script>zapword</script>',
    '&',
    '&am',
  ],
  'a.tsx': [
    ...common,
    '\n',
    '\r\n',
    '&amp;',
    '&#1605;',
    '{name}',
    '{"zapword \\u0627 \\n"}',
    '{`zapword ${zapword} \\x41`}',
    '<b>zapword</b>',
    '<img alt="zapword &quot;" />',
    '<p>زبرج</p>',
    '{/* zapword */}',
    '{a ? "zapword" : "زبرج زبرج"}',
  ],
  'a.mdx': [
    ...common,
    '\n',
    '\r\n',
    '\n\n',
    '&amp;',
    '\\*',
    '`zapword`',
    '**zapword**',
    '{zapword}',
    '{"zapword \\u0627"}',
    '{`zapword ${zapword}`}',
    '\n\n<Note title={"zapword two zapped"} label={a ? `zapword` : \'زبرج\'} />\n\n',
    '\n# ',
    '<B>zapword</B>',
    '\n\n<Note title="zapword one">\n\nzapword\n\n</Note>\n\n',
  ],
  'en.json': [
    ...common,
    '\\n',
    '\\u0627',
    '\\"',
    '{name}',
    '{count, plural, one {zapword} other {# zapwords}}',
    "''",
    "'{'",
    '\\ud83d\\ude00',
    '{x, select, a {زبرج} other {zapword}}',
  ],
};

/** A file of each format around the pieces. */
function fileOf(path: string, parts: readonly string[], hasBom: boolean): string {
  const inside = parts.join('');
  const bom = hasBom ? '\uFEFF' : '';
  if (path === 'a.tsx') return `${bom}const a = <div>${inside}</div>;`;
  if (path === 'en.json')
    return `${bom}{\r\n\t"a": "${inside.replaceAll(/[\n\r\t]/gu, ' ')}", "b": ["${inside.replaceAll(/[\n\r\t]/gu, ' ')}"] }`;
  return bom + inside;
}

const files = fc
  .constantFrom(...Object.keys(pieces))
  .chain((path) =>
    fc
      .tuple(fc.array(fc.constantFrom(...pieces[path]!), { maxLength: 14 }), fc.boolean())
      .map(([parts, hasBom]) => ({ path, source: fileOf(path, parts, hasBom) })),
  );

const blank = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('places', () => {
  test('the file has at the place of a finding what was found, or an entity, escape or markup for it', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ path, source }) => {
        const { findings } = await check(path, source);
        let last = 0;
        for (const { found, start, end } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          const written = source.slice(start, end);
          if (blank(written) === blank(found)) continue;
          expect(written).toMatch(/[&\\<>*{}'`[\]>#|-]/u);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every letter of a text is at its place in the file', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ path, source }) => {
        const { texts } = await readTexts(path, source);
        for (const { text, map } of texts)
          for (let at = 0; at < text.length; at += 1) {
            const { start, end } = map.rangeOf(at, at + 1);
            expect(end).toBeGreaterThan(start);
            const written = source.slice(start, end);
            const isSame = text[at] === omitted || /\s/u.test(text[at]!) || written === text[at];
            expect(isSame || /^(?:&.+;|\\.+|'')$/u.test(written)).toBe(true);
          }
      }),
      { numRuns: 100 },
    );
  });

  test('a fixed file reads as the fixed texts: nothing else changes, and no edit is left', async () => {
    await fc.assert(
      fc.asyncProperty(files, async ({ path, source }) => {
        const before = await check(path, source);
        const { text, count } = fixSource(source, before.findings);
        expect(count === 0 ? text : '').toBe(count === 0 ? source : '');
        const after = await check(path, text);
        expect(after.problems).toEqual(before.problems);
        // A shorter word may make a text one in the other language.
        const languages = (report: SourceReport): string => report.texts.map(({ language }) => language).join(' ');
        if (languages(after) !== languages(before)) return;
        const terms = after.findings.filter(({ rule, edit }) => rule === 'term' && edit !== undefined);
        expect(terms).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('fixes', () => {
  test.each([
    ['a.md', 'We shout GREAT\r\nNEWS here.\r\n', 'We shout great\r\nnews here.\r\n'],
    ['a.md', 'A zapword\nand **zapword** `zapword`.', 'A member\nand **member** `zapword`.'],
    ['a.html', '<p title="zapword">two zapped</p>', '<p title="member">a&amp;b</p>'],
    [
      'a.tsx',
      '<p title={\'zapword\'} alt="two zapped">{"two zapped zone"}</p>',
      '<p title={\'member\'} alt="a&amp;b">{"a&b zone"}</p>',
    ],
    ['en.json', '{"a": "A zapword\\n\\"zapword\\" {zapword}"}', '{"a": "A member\\n\\"member\\" {zapword}"}'],
    [
      'a.mdx',
      "# {'A zapword'}\n\nSee {`two zapped ${x}`} <B title={'zapword'} />",
      "# {'A member'}\n\nSee {`a&b ${x}`} <B title={'member'} />",
    ],
    ['a.md', '---\ntitle: "A zapword"\n---\n', '---\ntitle: "A member"\n---\n'],
    ['a.md', 'A zap**word** here: two `x` zapped', 'A zap**word** here: two `x` zapped'],
  ])('are written as the format requires: %s', async (path, source, want) => {
    const { findings } = await check(path, source);
    expect(fixSource(source, findings).text).toBe(want);
  });
});
