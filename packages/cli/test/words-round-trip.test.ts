import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readTranslation } from '../src/words/read-translation.js';
import { translationFormats, writeTranslation } from '../src/words/write-translation.js';
import { folderIn, temporaryFolder, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 120_000 });

const root = temporaryFolder();
const tokens = fileURLToPath(new URL('../../../tokens', import.meta.url));
const brands = readdirSync(join(tokens, 'brands'));

/** Every file of a folder, byte for byte. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );

const places = ['', ...brands].flatMap((brand) => ['xlf', 'json'].map((ending) => [brand, ending] as const));

test.each(places)('an import of what was exported changes no byte: brand "%s", %s', async (brand, ending) => {
  const folder = folderIn(root);
  cpSync(tokens, join(folder, 'tokens'), { recursive: true });
  const before = filesIn(join(folder, 'tokens'));
  const flags = ['--language', 'ar', ...(brand === '' ? [] : ['--brand', brand])];
  const file = `messages.${ending}`;
  expect(await wusum(folder, 'words', 'export', ...flags, '--out', file)).toMatchObject({ code: 0, err: '' });
  const { code, out } = await wusum(folder, 'words', 'import', file, ...flags);
  expect([code, out]).toEqual([0, expect.stringMatching(/^✓ Nothing changed\. 0 messages changed/u)]);
  expect(filesIn(join(folder, 'tokens'))).toEqual(before);
});

/** Tags are quoted, since a message is plain text. What else XML, JSON, ICU, bidi text or a translator's tool may treat in a special way. */
const pieces = [
  'حكاية',
  'قِصّة ',
  ' one',
  '\u2068',
  '\u2069',
  '\u200F',
  '\u061C',
  '\u00A0',
  '\n',
  '\t',
  '👩‍👩‍👧',
  '"',
  '\\',
  '&amp;',
  "'<b>'inner'</b>'",
  `'<ph id="1"/>'`,
  ']]>',
  "it''s",
  '{name}',
  '{when, date, medium}',
  '%s',
  '—',
];
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const { message } = fc.letrec<{ message: string; plural: string; select: string }>((tie) => ({
  message: fc.oneof({ maxDepth: 2 }, text, tie('plural'), tie('select')),
  plural: fc.tuple(text, fc.array(tie('message'), { minLength: 6, maxLength: 6 })).map(([start, forms]) => {
    const cases = ['zero', 'one', 'two', 'few', 'many', 'other'].map((name, at) => `${name} {${forms[at]!}}`);
    return `${start}{count, plural, ${cases.join(' ')}}`;
  }),
  select: fc
    .tuple(tie('message'), tie('message'), text)
    .map(([feminine, other, end]) => `{who, select, feminine {${feminine}} other {${other}}}${end}`),
}));

test.each(translationFormats)(
  'any message is read back from %s as it was: nested forms, tags, bidi marks',
  (format) => {
    const messages = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,6}(\.[a-z]{1,6})?$/u), message), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(messages, (entries) => {
        const source = new Map(entries);
        const catalogue = { sourceLanguage: 'en', language: 'ar', file: 'content/words.ar.json', source };
        const nothing = new Map<string, string>();
        const file = writeTranslation({ ...catalogue, own: source, inherited: nothing, notes: nothing }, format);
        const read = readTranslation('messages', file);
        const problems = [...read.problems, ...read.check('ar', source)];
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read.translations.map(({ key, text: target, source: from }) => [key, target, from])).toEqual(
          entries.map(([key, target]) => [key, target, target]),
        );
      }),
    );
  },
);
