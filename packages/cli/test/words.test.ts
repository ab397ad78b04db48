import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogueFromXliff } from '@wusum/voice/xliff';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

const resolver = {
  version: '2025.10',
  sets: {
    semantic: {
      sources: [{ $ref: 'semantic/a.tokens.json' }],
      $extensions: {
        'org.wusum': { content: ['content/brand.json', 'content/messages.json', 'content/words.en.json'] },
      },
    },
  },
  modifiers: {
    brand: {
      contexts: { clay: [], reed: [] },
      default: 'clay',
      $extensions: {
        'org.wusum': {
          content: {
            clay: ['brands/clay/brand.json', 'brands/clay/words.en.json'],
            reed: ['brands/reed/brand.json'],
          },
        },
      },
    },
  },
  resolutionOrder: [{ $ref: '#/sets/semantic' }, { $ref: '#/modifiers/brand' }],
};

const languages = `  "languages": {
    "en": { "locale": "en", "name": "English" },
    "ar": { "locale": "ar-u-nu-arab" }
  }`;
const sharedWords = `{
  "action.close": "Close",
  "list.results": "{count, plural, one {# result} other {# results}}",
  "mark.of": "Mark of {name}"
}
`;

/** Two languages; `clay` has a list of languages and a text of its own, `reed` has fewer languages. */
const projectFiles: Readonly<Record<string, unknown>> = {
  'tokens/x.resolver.json': `${JSON.stringify(resolver, undefined, 2)}\n`,
  'tokens/semantic/a.tokens.json': { a: { $type: 'number', $value: 1 } },
  'tokens/content/brand.json': `{\n${languages}\n}\n`,
  'tokens/content/messages.json': { 'action.close': { description: 'Closes a panel.' } },
  'tokens/content/words.en.json': sharedWords,
  'tokens/brands/clay/brand.json': `{\n${languages},\n  "start": {\n    "mode": "dark"\n  }\n}\n`,
  'tokens/brands/clay/words.en.json': { 'action.close': 'Shut' },
  'tokens/brands/reed/brand.json': { languages: { en: { locale: 'en' } } },
};

let folder: string;
beforeEach(async () => {
  folder = folderIn(root);
  await write(folder, projectFiles);
});

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const json = async (path: string): Promise<unknown> => JSON.parse(await read(path)) as unknown;

const french: Readonly<Record<string, string>> = {
  'action.close': 'Fermer',
  'list.results': '{count, plural, one {# résultat} many {# de résultats} other {# résultats}}',
  'mark.of': 'Marque de {name}',
};

/** Fills in the targets of an XLIFF file. */
function translate(xliff: string, texts: Readonly<Record<string, string>>): string {
  return xliff.replaceAll(
    /(<unit id="([^"]+)"[\s\S]*?<segment state=")initial(">\s*<source>[^<]*<\/source>)/gu,
    (unit, before: string, key: string, after: string) =>
      texts[key] === undefined ? unit : `${before}translated${after}<target>${texts[key]}</target>`,
  );
}

describe('wusum words export', () => {
  test('writes the source text, the note and the state of every message as XLIFF', async () => {
    await write(folder, { 'tokens/content/words.ar.json': { 'action.close': 'إغلاق' } });
    const { code, out } = await wusum(folder, 'words', 'export', '--language', 'ar');
    expect(code).toBe(0);
    expect(catalogueFromXliff(out)).toMatchObject({
      sourceLanguage: 'en',
      targetLanguage: 'ar',
      original: 'content/words.ar.json',
      problems: [],
      units: [
        {
          key: 'action.close',
          source: 'Close',
          target: 'إغلاق',
          state: 'translated',
          notes: [{ text: 'Closes a panel.' }],
        },
        { key: 'list.results', state: 'initial' },
        { key: 'mark.of', state: 'initial' },
      ],
    });
  });

  test('writes JSON with attributes, by --format or by the name of --out', async () => {
    expect((await wusum(folder, 'words', 'export', '--language', 'fr', '--out', 'fr.json')).code).toBe(0);
    const { out } = await wusum(folder, 'words', 'export', '--language', 'fr', '--format', 'json');
    expect(await read('fr.json')).toBe(out);
    expect(JSON.parse(out)).toMatchObject({
      '@@locale': 'fr',
      'action.close': '',
      '@action.close': { description: 'Closes a panel.', source_text: 'Close', 'x-state': 'initial' },
    });
  });

  test('a brand has its own texts, and shared translations of the others', async () => {
    await write(folder, { 'tokens/content/words.fr.json': french });
    const { out } = await wusum(folder, 'words', 'export', '--language', 'fr', '--brand', 'clay', '--format', 'json');
    const exported = JSON.parse(out) as Record<string, unknown>;
    expect(exported).toMatchObject({
      'action.close': '',
      '@action.close': { source_text: 'Shut' },
      'mark.of': 'Marque de {name}',
      '@@x-original': 'brands/clay/words.fr.json',
    });
  });

  test.each([['en'], ['french'], ['FR'], ['../fr']])('refuses the language %s', async (language) => {
    expect(await wusum(folder, 'words', 'export', '--language', language)).toMatchObject({ code: 2 });
  });

  test('refuses an unknown brand', async () => {
    const { code, err } = await wusum(folder, 'words', 'export', '--language', 'fr', '--brand', 'clayy');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('clay') });
  });
});

test.each(['css', 'ts', 'json', 'scss'])(
  'a build of %s with a broken message fails at its place, as check does',
  async (platform) => {
    const build = () => wusum(folder, 'build', '--platform', platform, '--out', 'built');
    await write(folder, { 'tokens/brands/clay/brand.json': `{${languages}}` });
    expect(await build()).toMatchObject({ code: 0 });
    await write(folder, { 'tokens/content/words.en.json': '{\n  "action.close": "Close {name"\n}' });
    for (const { code, err, out } of [await build(), await wusum(folder, 'check')]) {
      expect(code).toBe(1);
      expect(err + out).toContain('WS-V007');
      expect(err + out).toContain('tokens/content/words.en.json:2:26');
    }
  },
);

describe('wusum words import', () => {
  test.each<[string, unknown, string, string]>([
    ['a language that is none', { '@@locale': 'source', 'action.close': 'X' }, 'WS-V016', '1:13'],
    [
      'a path out of the tokens',
      { '@@locale': 'fr', '@@x-original': '../../etc/words.fr.json', 'action.close': 'X' },
      'WS-V019',
      '1:33',
    ],
    ['texts below languages', { source: { 'action.close': 'Close' } }, 'WS-D003', '1:11'],
  ])('JSON with %s is refused at its place, and nothing is written', async (_name, content, want, place) => {
    const before = await read('tokens/x.resolver.json');
    await writeFile(join(folder, 'given.json'), JSON.stringify(content));
    const { code, err } = await wusum(folder, 'words', 'import', 'given.json');
    expect(code).toBe(1);
    expect(err).toContain(`error ${want}`);
    expect(err).toContain(`given.json:${place}`);
    expect(await read('tokens/x.resolver.json')).toBe(before);
  });

  test('XLIFF with entities or a path out of the tokens is refused, and nothing is written', async () => {
    await wusum(folder, 'words', 'export', '--language', 'fr', '--out', 'fr.xlf');
    const xliff = translate(await read('fr.xlf'), french);
    for (const [text, want] of [
      [xliff.replace('content/words', '/etc/words'), 'WS-V019'],
      [xliff.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY a "a">]>\n<xliff'), 'WS-V015'],
    ] as const) {
      await writeFile(join(folder, 'bad.xlf'), text);
      const { code, err } = await wusum(folder, 'words', 'import', 'bad.xlf');
      expect({ code, has: err.includes(want) }).toEqual({ code: 1, has: true });
      expect(await read('tokens/x.resolver.json')).not.toContain('words.fr.json');
    }
  });

  test('French from XLIFF: words, languages and the resolver document are written, and export returns the same', async () => {
    await wusum(folder, 'words', 'export', '--language', 'fr', '--out', 'fr.xlf');
    await writeFile(join(folder, 'fr.xlf'), translate(await read('fr.xlf'), french));
    const { code, out, err } = await wusum(folder, 'words', 'import', 'fr.xlf');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const path of ['content/brand.json', 'brands/clay/brand.json', 'reed']) expect(out).toContain(path);
    expect(await json('tokens/content/words.fr.json')).toMatchObject(french);
    for (const path of ['content/brand.json', 'brands/clay/brand.json'])
      expect(await json(`tokens/${path}`)).toMatchObject({
        languages: { en: {}, ar: {}, fr: { locale: 'fr', name: 'Français' } },
      });
    expect(await json('tokens/brands/reed/brand.json')).toEqual(projectFiles['tokens/brands/reed/brand.json']);
    expect(await read('tokens/x.resolver.json')).toContain('"content/words.fr.json"');
    const again = await wusum(folder, 'words', 'export', '--language', 'fr', '--format', 'json');
    expect(JSON.parse(again.out)).toMatchObject(french);
    const before = await read('tokens/content/words.fr.json');
    expect((await wusum(folder, 'words', 'import', 'fr.xlf')).code).toBe(0);
    expect(await read('tokens/content/words.fr.json')).toBe(before);
  });

  test('Urdu from JSON: one command adds the language', async () => {
    const urdu = { 'action.close': 'بند کریں', 'mark.of': '{name} کا نشان' };
    await write(folder, { 'words.ur.json': urdu });
    expect(await wusum(folder, 'words', 'import', 'words.ur.json')).toMatchObject({ code: 0, err: '' });
    expect(await json('tokens/content/words.ur.json')).toMatchObject(urdu);
    expect(await json('tokens/content/brand.json')).toMatchObject({
      languages: { ur: { locale: 'ur', name: 'اردو' } },
    });
  });

  test('a new language is one new line of brand.json', async () => {
    await write(folder, { 'fr.json': { '@@locale': 'fr', 'action.close': 'Fermer' } });
    await wusum(folder, 'words', 'import', 'fr.json');
    const before = (projectFiles['tokens/brands/clay/brand.json'] as string).split('\n');
    const after = (await read('tokens/brands/clay/brand.json')).split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      '    "ar": { "locale": "ar-u-nu-arab" },',
      '    "fr": { "locale": "fr", "name": "Français" }',
    ]);
    expect(after).toHaveLength(before.length + 1);
  });

  test('only the lines of changed and new messages change, and the order of the keys stays', async () => {
    const existing = `{\n    "mark.of": "Marque de {name}",\n    "$description": "caf\\u00e9",\n    "action.close": "Clore"\n}\n`;
    await write(folder, { 'tokens/content/words.fr.json': existing, 'fr.json': { '@@locale': 'fr', ...french } });
    expect((await wusum(folder, 'words', 'import', 'fr.json')).code).toBe(0);
    expect(await read('tokens/content/words.fr.json')).toBe(
      existing.replace('"Clore"', `"Fermer",\n    "list.results": ${JSON.stringify(french['list.results'])}`),
    );
  });

  test('the messages of a brand go to the brand, without those that are shared', async () => {
    await write(folder, {
      'tokens/content/words.fr.json': french,
      'fr.json': { '@@locale': 'fr', '@@x-original': 'brands/clay/words.fr.json', ...french, 'action.close': 'Clore' },
    });
    expect((await wusum(folder, 'words', 'import', 'fr.json')).code).toBe(0);
    expect(await json('tokens/brands/clay/words.fr.json')).toEqual({
      $schema: expect.any(String),
      'action.close': 'Clore',
    });
    expect(await json('tokens/brands/clay/brand.json')).toMatchObject({ languages: { fr: {} } });
    expect(await json('tokens/content/brand.json')).not.toHaveProperty('languages.fr');
  });

  test('every problem is reported with its place, and nothing is written', async () => {
    await write(folder, {
      'fr.json': `{
  "@@locale": "fr",
  "action.closs": "Fermer",
  "list.results": "{count, plural, one {# résultat}}",
  "mark.of": "Marque de {nom}",
  "a.number": 1
}
`,
    });
    const { code, err } = await wusum(folder, 'words', 'import', 'fr.json');
    expect(code).toBe(1);
    for (const [problem, place] of [
      ['WS-V017', 'fr.json:3:19'],
      ['WS-V007', 'fr.json:4:'],
      ['WS-V005', 'fr.json:5:14'],
      ['WS-D003', 'fr.json:6:15'],
    ] as const) {
      expect(err).toContain(problem);
      expect(err).toContain(place);
    }
    for (const [path, content] of Object.entries(projectFiles))
      expect(await read(path)).toBe(typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
    await expect(read('tokens/content/words.fr.json')).rejects.toThrow('ENOENT');
  });

  test('problems of an XLIFF file have places in it', async () => {
    await wusum(folder, 'words', 'export', '--language', 'fr', '--out', 'fr.xlf');
    await writeFile(join(folder, 'fr.xlf'), translate(await read('fr.xlf'), { 'mark.of': 'Marque de {nom}' }));
    const { code, err } = await wusum(folder, 'words', 'import', 'fr.xlf');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/WS-V005[\s\S]*fr\.xlf:\d+:\d+/u) });
    await writeFile(join(folder, 'fr.xlf'), '<xliff>');
    expect(await wusum(folder, 'words', 'import', 'fr.xlf')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/WS-V015[\s\S]*fr\.xlf:1:/u),
    });
  });

  test('a text that was translated from another source is a warning', async () => {
    await wusum(folder, 'words', 'export', '--language', 'fr', '--out', 'fr.xlf');
    await writeFile(join(folder, 'fr.xlf'), translate(await read('fr.xlf'), french));
    await write(folder, { 'tokens/content/words.en.json': sharedWords.replace('"Close"', '"Close it"') });
    const { code, err } = await wusum(folder, 'words', 'import', 'fr.xlf');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('WS-V018') });
  });

  test.each([
    ['a missing file', ['nowhere.xlf']],
    ['a file without a language', ['plain.json']],
    ['a file without a translation', ['empty.json']],
    ['another language than that of the file', ['fr.json', '--language', 'ur']],
    ['an unknown brand', ['fr.json', '--brand', 'clayy']],
  ])('refuses %s', async (_, args) => {
    await write(folder, {
      'plain.json': french,
      'empty.json': { '@@locale': 'fr', 'mark.of': '' },
      'fr.json': { '@@locale': 'fr', ...french },
    });
    expect(await wusum(folder, 'words', 'import', ...args)).toMatchObject({ code: 2 });
  });
});
