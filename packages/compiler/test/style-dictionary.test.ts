import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import StyleDictionary from 'style-dictionary';
import type { Config, File } from 'style-dictionary/types';
import { expect, test, vi } from 'vitest';
import { readMarkSvg } from '@wusum/mark/svg';
import { contentFileNames, isContentFile } from '../src/content/index.js';
import { contentValue, hooks, parsers, register } from '../src/style-dictionary/index.js';

vi.setConfig({ testTimeout: 60_000 });

const tokens = fileURLToPath(new URL('../../../tokens/', import.meta.url));
const falaj = [
  `${tokens}brands/falaj/{brand,voice,pattern,words.*}.json`,
  `${tokens}brands/falaj/mark.svg`,
  `${tokens}brands/wusum/wordmark.*.svg`,
];

/** A Style Dictionary with our hooks and one platform of files. */
function open(source: string[], files: File[] = [], more: object = {}): StyleDictionary {
  const config = {
    source,
    hooks,
    parsers: ['wusum/content'],
    log: { verbosity: 'silent', warnings: 'error' },
    platforms: { own: { transforms: ['name/kebab'], files, ...more } },
  };
  return new StyleDictionary(config as unknown as Config, { init: false });
}

async function print(format: string, options = {}): Promise<string> {
  const dictionary = await open(falaj, [{ destination: 'x', format, options }]).init();
  const [file] = await dictionary.formatPlatform('own');
  return String(file!.output);
}

const brandFile = (name: string): string => readFileSync(`${tokens}brands/falaj/${name}`, 'utf8');
const jsonOf = (name: string): Record<string, unknown> => {
  const { $schema: _, ...content } = JSON.parse(brandFile(name)) as Record<string, unknown>;
  return content;
};

test('the parser makes each entry of real content files a token of type content, with its file', async () => {
  const { allTokens } = await (await open(falaj).init()).getPlatformTokens('own');
  expect(new Set(allTokens.map(({ $type }) => $type))).toEqual(new Set(['content']));
  const files = new Set(allTokens.map(({ filePath }) => filePath.slice(filePath.lastIndexOf('/') + 1)));
  expect([...files].toSorted()).toEqual(
    ['brand.json', 'mark.svg', 'pattern.json', 'voice.json', 'wordmark.arabic.svg', 'wordmark.latin.svg'].concat([
      'words.ar.json',
      'words.en.json',
    ]),
  );
  const counted = allTokens.find(({ path }) => path.join('.') === 'words.en.field.characters-left')!;
  expect(contentValue(counted)).toBe(jsonOf('words.en.json')['field.characters-left']);
  expect(counted).toMatchObject({ filePath: `${tokens}brands/falaj/words.en.json`, isSource: true });
});

test('the pattern of the parser matches exactly the names of content files', () => {
  const { pattern } = parsers['wusum/content']!;
  const known = contentFileNames.map((name) => name.replace('<language>', 'zh-Hant'));
  const others = ['words.json', 'xmark.svg', 'mark.svg.json', 'color.tokens.json', 'words.english.json', 'markxsvg'];
  for (const name of [...known, ...others])
    for (const path of [name, `a/${name}`, `C:\\a\\${name}`])
      expect([path, pattern.test(path)]).toEqual([path, isContentFile(path.replaceAll('\\', '/'))]);
});

test('words are a flat catalogue of each language, equal to its file', async () => {
  const english = jsonOf('words.en.json');
  expect(JSON.parse(await print('wusum/words-json', { language: 'en' }))).toEqual(english);
  expect(JSON.parse(await print('wusum/words-json'))).toEqual({ ar: jsonOf('words.ar.json'), en: english });
  await expect(print('wusum/words-json', { language: 'fr' })).rejects.toThrow(/"fr".+ar, en/u);
});

test('words are a typed constant', async () => {
  const text = await print('wusum/words-ts');
  const literal = /^export const words = (\{[^]*\}) as const;$/mu.exec(text)![1]!;
  expect(JSON.parse(literal)).toEqual({ ar: jsonOf('words.ar.json'), en: jsonOf('words.en.json') });
  expect(text).toContain('export type MessageKey =');
});

test('the voice is printed in the form of its file', async () => {
  expect(JSON.parse(await print('wusum/voice-json'))).toEqual(jsonOf('voice.json'));
});

test('the mark and wordmarks are SVG with the same drawing, named like the brand', async () => {
  const svg = await print('wusum/mark-svg');
  expect(readMarkSvg(svg, 'a').drawing).toEqual(readMarkSvg(brandFile('mark.svg'), 'b').drawing);
  const { names } = jsonOf('brand.json') as { names: Record<string, { written: string }> };
  expect(svg).toContain(`<title>${Object.values(names)[0]!.written}</title>`);
  expect(await print('wusum/mark-svg', { wordmark: 'latin', title: 'Word' })).toContain('<title>Word</title>');
  await expect(print('wusum/mark-svg', { wordmark: 'greek' })).rejects.toThrow('mark.wordmark.greek');
});

test('every problem of a content file is in one error, with file, line and column', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wusum-content-'));
  const file = join(folder, 'brand.json');
  await writeFile(file, '{ "x": 1,\n "names": { "en": {} } }');
  const failed = open([file]).init();
  await expect(failed).rejects.toThrow(/brand\.json:1:3[^]+brand\.json:2:19/u);
  await expect(failed).rejects.toThrow(/WS-D001[^]+WS-D002/u);
  await rm(folder, { recursive: true });
});

test.each(['css', 'scss', 'ts', 'json', 'swift'])('our format wusum/%s leaves content out', async (name) => {
  const group = {
    transformGroup: `wusum/${name}`,
    transforms: [],
    preprocessors: ['wusum/text-values', 'wusum/resolve'],
  };
  const files = [
    { destination: 'a', format: `wusum/${name}` },
    { destination: 'b', format: 'wusum/words-json', options: { language: 'en' } },
  ];
  const [own, words] = await (await open(falaj, files, group).init()).formatPlatform('own');
  const [empty] = await (await open([], files.slice(0, 1), group).init()).formatPlatform('own');
  expect(own!.output).toBe(empty!.output);
  expect(JSON.parse(String(words!.output))).toEqual(jsonOf('words.en.json'));
});

test('the example of the page prints the words and the mark of a brand', () => {
  const page = readFileSync(new URL('../../../docs/platforms/style-dictionary.md', import.meta.url), 'utf8');
  const code = [...page.matchAll(/```js\n(.*?)```/gsu)]
    .map(([, text]) => text!)
    .find((text) => text.includes('/compiler'))!;
  const loader = new URL('../../../scripts/source-loader.mjs', import.meta.url).href;
  const args = [
    '--conditions=wusum-source',
    '--import',
    loader,
    '--input-type=module',
    '--eval',
    code.replaceAll("'tokens/", `'${tokens}`),
  ];
  const cwd = fileURLToPath(new URL('../', import.meta.url));
  const [words, svg] = execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }).split(/^(?=<svg)/mu);
  expect(JSON.parse(words!)).toEqual(jsonOf('words.en.json'));
  expect(readMarkSvg(svg!, 'a').drawing).toEqual(readMarkSvg(brandFile('mark.svg'), 'b').drawing);
});

test('`register` adds every hook to a class', () => {
  class Own extends StyleDictionary {}
  register(Own as never);
  expect(Own.hooks.parsers).toHaveProperty(['wusum/content']);
  for (const kind of ['formats', 'transforms', 'transformGroups', 'preprocessors'] as const)
    expect(Object.keys(Own.hooks[kind] ?? {})).toEqual(expect.arrayContaining(Object.keys(hooks[kind])));
});
