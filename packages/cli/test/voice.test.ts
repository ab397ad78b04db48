import { existsSync, lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../src/run.js';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

/** Two brands: one avoids a term and writes to several readers. */
const project = {
  'tokens/x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [] } },
    modifiers: {
      brand: {
        contexts: { clay: [{ $ref: 'a.tokens.json' }], reed: [{ $ref: 'a.tokens.json' }] },
        default: 'clay',
        $extensions: {
          'org.wusum': {
            content: { clay: ['brands/clay/brand.json'], reed: ['brands/reed/brand.json', 'brands/reed/voice.json'] },
          },
        },
      },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }],
  },
  'tokens/a.tokens.json': { a: { $type: 'number', $value: 1 } },
  'tokens/brands/clay/brand.json': { names: { en: { written: 'Clay' } }, languages: { en: { locale: 'en' } } },
  'tokens/brands/reed/brand.json': {
    names: { en: { written: 'Reed' }, ar: { written: 'قصب' } },
    languages: { en: { locale: 'en' }, ar: { locale: 'ar-u-nu-arab' } },
    address: { ar: { listener: { number: 'plural', gender: 'neutral' } } },
  },
  'tokens/brands/reed/voice.json': {
    lexicon: { member: { prefer: { en: ['member'] }, avoid: { en: ['user'] }, why: { en: 'A name is owed.' } } },
  },
};

interface Report {
  readonly ok: boolean;
  readonly files: number;
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly code: string;
    readonly severity: string;
    readonly location: { readonly file: string; readonly line: number; readonly column: number };
  }[];
}

/** Findings as `file:line:column rule`. */
async function check(...args: string[]): Promise<{ code: number; found: string[] }> {
  const { code, out, err } = await wusum(folder, 'voice', 'check', '--json', ...args);
  expect(err).toBe('');
  const { diagnostics } = JSON.parse(out) as Report;
  return {
    code,
    found: diagnostics.map(({ rule, location: { file, line, column } }) => `${file}:${line}:${column} ${rule}`),
  };
}

describe('wusum voice check', () => {
  test('without tokens the rules of the languages apply, at the places in the files', async () => {
    await write(folder, {
      'docs/a.md': '\uFEFFThe the start.\r\n\r\n`the the` and\r\n> lorem ipsum\r\n',
      'docs/b.ar.md': 'هل وصلت?\n',
      'docs/skipped.css': 'a a',
      'docs/node_modules/x/README.md': 'the the',
      'src/A.tsx': 'export const A = () => <p className="the the">😀 the\tthe</p>;\n',
      'src/words.en.json': '{\n\t"a": "\\u0061nd and {the} the"\n}',
    });
    expect(await check('docs', 'src')).toEqual({
      code: 1,
      found: [
        'docs/a.md:1:1 repetition',
        'docs/a.md:4:3 placeholder',
        'docs/b.ar.md:1:8 punctuation',
        'src/A.tsx:1:50 repetition',
        'src/words.en.json:2:8 repetition',
      ],
    });
  });

  test('a brand adds its terms, address and digits; another one has none', async () => {
    await write(folder, { ...project, 'a.md': 'A user.', 'a.ar.md': 'أرسل رسالتك خلال 3 أيام' });
    expect(await check('a.md', 'a.ar.md')).toEqual({ code: 0, found: [] });
    expect(await check('a.md', 'a.ar.md', '--brand', 'reed')).toEqual({
      code: 0,
      found: ['a.ar.md:1:1 address', 'a.ar.md:1:18 digits', 'a.md:1:3 term'],
    });
  });

  test('exit codes: errors are findings, warnings only above --max-warnings, suggestions never', async () => {
    await write(folder, { 'a.md': 'The the.', 'b.md': 'The page was opened by it.', 'c.md': 'TODO' });
    const codeOf = async (...args: string[]): Promise<number> => (await wusum(folder, 'voice', 'check', ...args)).code;
    expect(await codeOf('a.md')).toBe(0);
    expect(await codeOf('a.md', '--max-warnings', '1')).toBe(0);
    expect(await codeOf('a.md', '--max-warnings', '0')).toBe(1);
    expect(await codeOf('b.md', '--max-warnings', '0')).toBe(0);
    expect(await codeOf('c.md')).toBe(1);
    expect(await codeOf('a.md', '--max-warnings', 'none')).toBe(2);
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.md']],
    ['a pattern without a match', ['*.mdx']],
    ['a format without a reader', ['a.png']],
    ['a brand without tokens', ['a.md', '--brand', 'reed']],
    ['an unknown format of the report', ['a.md', '--format', 'xml']],
  ])('is a usage error: %s', async (_, args) => {
    await write(folder, { 'a.md': 'A', 'a.png': 'x' });
    expect(await wusum(folder, 'voice', 'check', ...args)).toMatchObject({ code: 2 });
  });

  test('--fix writes the replacements and nothing else, through links, and reports what is left', async () => {
    const before = '\uFEFFThe the `the the` & A <b title="two  spaces">x</b>.\r\nTODO user\r\n';
    await write(folder, { ...project, 'real/a.md': before, 'b.html': '<p title="user">user &amp; co</p>' });
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'link.md'));
    const found = await check('link.md', 'b.html', '--fix', '--brand', 'reed');
    expect(found).toEqual({ code: 1, found: ['link.md:2:1 placeholder'] });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real/a.md'), 'utf8')).toBe(
      before.replace('The the `', 'The `').replace('two  spaces', 'two spaces').replace('user', 'member'),
    );
    expect(await readFile(join(folder, 'b.html'), 'utf8')).toBe('<p title="member">member &amp; co</p>');
    expect(await wusum(folder, 'voice', 'check', 'link.md', '--fix')).toMatchObject({ code: 1 });
  });

  test('--stdin checks a text by the name of a file; with --fix it prints the text', async () => {
    await write(folder, { 'a.md': '' });
    const runWith = async (text: string, ...args: string[]): Promise<{ code: number; out: string }> => {
      let out = '';
      const code = await run(['voice', 'check', '--stdin', ...args], {
        cwd: folder,
        env: {},
        isInteractive: false,
        color: { out: false, err: false },
        out: (part) => (out += part),
        err: () => {},
        in: () => Promise.resolve(text),
      });
      return { code, out };
    };
    const { out } = await runWith('Yes\n\n`the the` the the', '--stdin-filename', 'docs/a.md');
    expect(out).toMatch(/^docs\/a\.md:3:11: warning repetition /u);
    expect(await runWith('The the.\n', '--fix')).toEqual({ code: 0, out: 'The.\n' });
    expect((await runWith('x', '--stdin-filename', 'a.png')).code).toBe(2);
    // An editor gets each suggestion.
    const passives = await runWith('It was written by members.\n\n'.repeat(9));
    expect(passives.out.match(/ suggestion passive /gu)).toHaveLength(9);
  });

  test('the config names the files, the rules, a lexicon and what is ignored, with a reason', async () => {
    const voice = {
      files: ['docs', 'src/*.json', '!docs/old'],
      rules: { passive: 'off', repetition: 'error' },
      lexicon: 'docs/lexicon.json',
      ignore: [
        { rule: 'term', files: 'docs/names.md', reason: 'Names of products.' },
        { rule: 'term', key: '*.other.*', reason: 'The texts of another brand.' },
      ],
    };
    await write(folder, {
      'wusum.config.json': { voice },
      'docs/a.md': 'The the gizmo was opened.',
      'docs/names.md': 'A gizmo.',
      'docs/old/a.md': 'A gizmo.',
      'src/en.json': { a: 'A gizmo', page: { other: { title: 'A gizmo' } } },
      'docs/lexicon.json': { lexicon: { entry: { prefer: { en: ['entry point'] }, avoid: { en: ['gizmo'] } } } },
    });
    expect(await check()).toEqual({
      code: 1,
      found: ['docs/a.md:1:1 repetition', 'docs/a.md:1:9 term', 'src/en.json:2:11 term'],
    });
    expect(await wusum(join(folder, 'docs'), 'voice', 'check', 'a.md')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^a\.md:1:1: error repetition /u),
    });
    for (const wrong of [
      { file: [] },
      { ignore: [{ rule: 'term' }] },
      { rules: { terms: 'off' } },
      { language: '?' },
    ]) {
      await write(folder, { 'wusum.config.json': { voice: wrong } });
      expect(await wusum(folder, 'voice', 'check', 'docs')).toMatchObject({ code: 2 });
    }
  });

  test('rules of Vale styles run with those of the checker, and their problems are reported', async () => {
    await write(folder, {
      'wusum.config.json': { voice: { styles: 'styles' } },
      'styles/House/Avoid.yml': 'extends: existence\nmessage: "Avoid \'%s\'."\nlevel: error\ntokens:\n  - plonk\n',
      'styles/House/Broken.yml': 'extends: nothing\nmessage: x\n',
      'a.md': 'It plonk works.\n\n<!-- wusum-ignore House.Avoid: a quote -->\n\nIt plonk works.',
    });
    expect(await check('a.md')).toEqual({
      code: 1,
      found: [expect.stringMatching(/^styles\/House\/Broken\.yml:1:\d+ undefined$/u), 'a.md:1:4 House.Avoid'],
    });
    expect((await wusum(folder, 'voice', 'score', 'a.md')).out).toMatch(/^ +House\.Avoid +style +2 /mu);
    await write(folder, { 'wusum.config.json': { voice: { styles: 'nowhere' } } });
    expect(await wusum(folder, 'voice', 'check', 'a.md')).toMatchObject({ code: 2 });
  });

  test('suppressions with a reason are counted; the others are findings with a place', async () => {
    await write(folder, {
      'a.md':
        '<!-- wusum-ignore repetition: a quote -->\n\nThe the.\n\n<!-- wusum-ignore repetition -->\n\nThe the.\n\n<!-- wusum-ignore term: none -->\n',
    });
    const { out, err } = await wusum(folder, 'voice', 'check', 'a.md');
    expect(
      out.split('\n').map((line) => /^a\.md:(\d+):\d+: \w+ ([\w-]+).* (WS-V\d+)$/u.exec(line)?.slice(1).join(' ')),
    ).toEqual(['5 suppression WS-V035', '7 repetition WS-V020', '9 suppression WS-V032', undefined]);
    expect(err).toContain('1 suppressed');
  });

  test('a file that cannot be parsed is an error with its place, and the other files are checked', async () => {
    await write(folder, { 'a.tsx': 'const a = (\n  <p>open', 'b.md': 'The the.' });
    expect(await check('a.tsx', 'b.md')).toEqual({ code: 1, found: ['a.tsx:2:6 syntax', 'b.md:1:1 repetition'] });
  });

  test('SARIF and GitHub have the place, the level and the edit', async () => {
    await write(folder, { 'docs/a b.md': 'One\n\nThe the page was opened.' });
    const { out } = await wusum(folder, 'voice', 'check', 'docs', '--format', 'sarif');
    const [one, two] = (JSON.parse(out) as { runs: [{ results: unknown[] }] }).runs[0].results;
    expect(one).toMatchObject({
      ruleId: 'WS-V020',
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/a%20b.md' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 8 },
          },
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'The' } }] }] }],
    });
    expect(two).toMatchObject({ level: 'note' });
    const github = await wusum(folder, 'voice', 'check', 'docs', '--format', 'github');
    expect(github.out).toMatch(/^::warning file=docs\/a b\.md,line=3,col=1,.*\n::notice /u);
  });
});

test('wusum voice score counts by language, rule and kind, without a number for the whole', async () => {
  await write(folder, { 'a.md': 'The the page was opened by hand.\n\nكلمة كلمة هنا\n' });
  const { code, out } = await wusum(folder, 'voice', 'score', 'a.md', '--json');
  const { languages } = JSON.parse(out) as {
    languages: { language: string; words: number; rules: { rule: string }[] }[];
  };
  expect(code).toBe(0);
  expect(languages).toMatchObject([
    { language: 'en', words: 7 },
    { language: 'ar', words: 3 },
  ]);
  expect(languages[0]!.rules.find(({ rule }) => rule === 'repetition')).toMatchObject({ count: 1, perThousand: 142.9 });
  const text = await wusum(folder, 'voice', 'score', 'a.md');
  expect(text.out).toMatch(/^ +repetition +mechanical +1 +142\.9$/mu);
  expect(text.out).toMatch(/^ +passive +heuristic +1 +142\.9$/mu);
});

describe('wusum words missing', () => {
  beforeEach(async () => {
    await write(folder, {
      ...project,
      'tokens/content/brand.json': { languages: { en: {}, ar: {} } },
      'tokens/content/words.en.json': { 'a.close': 'Close', 'a.open': 'Open', 'a.more': 'More' },
      'tokens/content/words.ar.json': { 'a.close': 'إغلاق', 'a.open': 'فتح' },
      'tokens/brands/reed/words.en.json': { 'a.close': 'Shut' },
      'tokens/brands/reed/words.ar.json': { 'a.close': 'سدّ' },
    });
  });

  test('lists the keys of each brand and language, and the text that readers see', async () => {
    const { code, out } = await wusum(folder, 'words', 'missing', '--brand', 'reed', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      brands: [
        {
          brand: 'reed',
          language: 'en',
          keys: 3,
          own: 1,
          missing: [
            { key: 'a.more', instead: 'neutral', text: 'More', file: 'content/words.en.json' },
            { key: 'a.open', instead: 'neutral', text: 'Open', file: 'content/words.en.json' },
          ],
        },
        {
          brand: 'reed',
          language: 'ar',
          keys: 3,
          own: 1,
          missing: [
            { key: 'a.more', instead: 'other-language', text: 'More', file: 'content/words.en.json' },
            { key: 'a.open', instead: 'neutral', text: 'فتح', file: 'content/words.ar.json' },
          ],
        },
      ],
    });
  });

  test('neutral words are no failure; an unknown brand or language is a usage error', async () => {
    expect(await wusum(folder, 'words', 'missing', '--brand', 'reed', '--language', 'en')).toMatchObject({ code: 0 });
    expect(await wusum(folder, 'words', 'missing', '--brand', 'reedd')).toMatchObject({ code: 2 });
    expect(await wusum(folder, 'words', 'missing', '--language', 'fr')).toMatchObject({ code: 2 });
  });
});

describe('voice export', () => {
  const filesOf = (out: string) => readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' });

  test('writes a guide, a prompt, a Vale package of each language and one CSpell list', async () => {
    await write(folder, project);
    expect(await wusum(folder, 'voice', 'export', '--brand', 'reed')).toMatchObject({ code: 0, err: '' });
    expect(filesOf('voice/reed')).toEqual(
      expect.arrayContaining([
        'voice.en.md',
        'voice.ar.md',
        'prompt.en.md',
        'prompt.ar.md',
        'cspell.json',
        'vale-en/.vale.ini',
        'vale-ar/.vale.ini',
        'vale-en/styles/reed-en/term-member.yml',
      ]),
    );
    expect(await readFile(join(folder, 'voice/reed/voice.ar.md'), 'utf8')).toContain('# صوت قصب');
    expect(await readFile(join(folder, 'voice/reed/voice.en.md'), 'utf8')).toContain(
      '| user | member | A name is owed. |',
    );
    // Again, over what it wrote.
    expect(await wusum(folder, 'voice', 'export', '--brand', 'reed')).toMatchObject({ code: 0 });
  });

  test('writes only what is chosen, and nothing for a name that it does not know', async () => {
    await write(folder, project);
    const args = ['voice', 'export', '--brand', 'reed', '--out', 'x'];
    for (const wrong of [
      ['--format', 'guide,pdf'],
      ['--language', 'fr'],
      ['--brand', 'rede'],
    ])
      expect((await wusum(folder, ...args, ...wrong)).code).toBe(2);
    expect(existsSync(join(folder, 'x'))).toBe(false);
    await wusum(folder, ...args, '--format', 'guide', '--language', 'en');
    expect(filesOf('x').toSorted()).toEqual(['voice.en.md', 'wusum-build.json']);
  });

  test('leaves a folder alone that it did not write', async () => {
    await write(folder, { ...project, 'x/mine.md': 'Mine.' });
    expect((await wusum(folder, 'voice', 'export', '--out', 'x')).code).not.toBe(0);
    expect(filesOf('x')).toEqual(['mine.md']);
  });
});
