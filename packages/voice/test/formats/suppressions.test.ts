import { describe, expect, test } from 'vitest';
import { createChecker } from '../../src/check/index.js';
import { checkSource, isTextFile, languageOfPath, scoreReports } from '../../src/formats/index.js';

const lexicon = [{ name: 'member', prefer: { en: ['member'] }, avoid: { en: ['user'] } }];
const check = (path: string, source: string) =>
  checkSource(path, source, { checkerFor: (language) => createChecker({ lexicon, mechanics: [] }, { language }) });

/** What is left of the term "user", and the problems of suppressions. */
type Want = readonly [found: number, suppressed: number, ...problems: string[]];
const rows: readonly (readonly [name: string, path: string, source: string, want: Want])[] = [
  ['the next block only', 'a.md', '<!-- wusum-ignore term: their word -->\n\nA user here.\n\nA user.', [1, 1]],
  [
    'a whole table',
    'a.md',
    '<!-- wusum-ignore term: their word -->\n\n| user | b |\n|---|---|\n| c | user |\n\nA user.',
    [1, 2],
  ],
  ['the rest of a paragraph', 'a.md', 'A user, <!-- wusum-ignore term: a quote --> a user.', [1, 1]],
  ['several rules', 'a.md', '<!-- wusum-ignore term, repetition: a quote -->\nThe the user.', [0, 2]],
  ['the whole file', 'a.md', 'A user.\n\nA user.\n\n<!-- wusum-ignore-file term: old text -->', [0, 2]],
  ['MDX', 'a.mdx', '{/* wusum-ignore term: their word */}\n\nA user.\n\nA user.', [1, 1]],
  ['HTML', 'a.html', '<p>A user<!-- wusum-ignore term: their word --><p>A user<p>user', [2, 1]],
  ['JSX', 'a.tsx', '<>{/* wusum-ignore term: their word */}<p>A user</p><p>A user</p></>', [1, 1]],
  [
    'a comment of code',
    'a.tsx',
    '// wusum-ignore term: their word\nconst a = <A label="The user" title="A user" />;',
    [1, 1],
  ],
  [
    'a key of a catalogue',
    'en.json',
    '{ "@a": { "wusum-ignore": "term: their word" }, "a": "A user", "b": "A user" }',
    [1, 1],
  ],
  ['a whole catalogue', 'en.json', '{ "@@wusum-ignore": "term: their word", "a": "A user", "b": "A user" }', [0, 2]],
  ['other comments are none', 'a.md', '<!-- wusum-ignores term -->\n\n<!-- a note -->\n\nA user.', [1, 0]],
  ['without a reason it suppresses nothing', 'a.md', '<!-- wusum-ignore term -->\n\nA user.', [1, 0, 'no-reason']],
  ['a reason of spaces is none', 'a.md', '<!-- wusum-ignore term:   -->\n\nA user.', [1, 0, 'no-reason']],
  ['one that suppresses nothing', 'a.md', '<!-- wusum-ignore term: once -->\n\nA member.\n\nA user.', [1, 0, 'unused']],
  ['one at the end of a file', 'a.md', 'A user.\n\n<!-- wusum-ignore term: once -->', [1, 0, 'unused']],
  ['an unknown rule', 'a.md', '<!-- wusum-ignore terms: their word -->\n\nA user.', [1, 0, 'unknown-rule']],
  ['no rule', 'a.md', '<!-- wusum-ignore: their word -->\n\nA user.', [1, 0, 'unknown-rule']],
];

describe('suppressions', () => {
  test.each(rows)('apply to %s', async (_, path, source, [found, suppressed, ...problems]) => {
    const report = await check(path, source);
    expect(report.findings.map(({ rule }) => rule)).toEqual(Array.from({ length: found }, () => 'term'));
    expect(report.suppressed).toHaveLength(suppressed);
    expect(report.suppressions.map(({ kind }) => kind)).toEqual(problems);
    for (const { start, end } of report.suppressions) expect(source.slice(start, end)).toContain('wusum-ignore');
  });
});

test.each([
  ['guide.ar.md', 'ar'],
  ['words.ar.json', 'ar'],
  ['messages_pt_BR.json', 'pt-BR'],
  ['locales/ar.json', 'ar'],
  ['docs/ar/guide.md', 'ar'],
  ['docs/zh-Hant/a/b.md', 'zh-Hant'],
  ['README.md', undefined],
  ['src/no/it.md', undefined],
  ['api/app.test.md', undefined],
])('the language in the name of a file: %s', (path, want) => {
  expect(languageOfPath(path)).toBe(want);
});

test('a score counts by language and rule, and has no number for the whole', async () => {
  const score = scoreReports([await check('a.md', 'A user, a user and `user` here.\n\nكلمة كلمة')]);
  expect(score.map(({ language, words, texts }) => ({ language, words, texts }))).toEqual([
    { language: 'en', words: 6, texts: 1 },
    { language: 'ar', words: 2, texts: 1 },
  ]);
  const [english, arabic] = score;
  expect(english!.rules.find(({ rule }) => rule === 'term')).toMatchObject({
    count: 2,
    perThousand: 333.3,
    kind: 'mechanical',
  });
  expect(arabic!.rules.find(({ rule }) => rule === 'repetition')).toMatchObject({ count: 1, perThousand: 500 });
  expect(english!.rules.find(({ rule }) => rule === 'passive')).toMatchObject({ count: 0, kind: 'heuristic' });
  expect(english!.rules.find(({ rule }) => rule === 'length')).toMatchObject({ kind: 'mechanical' });
});

test.each([
  ['README.md', true],
  ['src/A.tsx', true],
  ['src/A.test.tsx', false],
  ['src/a.ts', false],
  ['locales/en.ts', true],
  ['words.ar.json', true],
  ['A.words.json', true],
  ['locales/en.json', true],
  ['package.json', false],
  ['tsconfig.json', false],
  ['license.md', false],
  ['a.png', false],
])('a folder has texts in files with such a name: %s', (path, want) => {
  expect(isTextFile(path)).toBe(want);
});
