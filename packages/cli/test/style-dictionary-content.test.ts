import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { folderWithPackages, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderWithPackages(root);
});

const tokens = {
  'tokens/x.resolver.json': {
    version: '2025.10',
    sets: { base: { sources: [{ $ref: 'base.tokens.json' }] } },
    modifiers: {
      brand: { contexts: { clay: [], reed: [] }, default: 'clay' },
      mode: { contexts: { light: [], dark: [] }, default: 'light' },
    },
    resolutionOrder: [{ $ref: '#/sets/base' }, { $ref: '#/modifiers/brand' }, { $ref: '#/modifiers/mode' }],
  },
  'tokens/base.tokens.json': {
    space: { $type: 'dimension', base: { $value: { value: 8, unit: 'px' } }, card: { $value: '{space.base}' } },
  },
};

const read = (path: string): Promise<string> => readFile(join(folder, 'build', path), 'utf8');

const content = {
  'tokens/brand.json': { names: { en: { written: 'Clay' } }, languages: { en: { locale: 'en' } } },
  'tokens/words.en.json': { 'mark.of': '{name}', 'a.count': '{count, plural, one {# day} other {# days}}' },
  'tokens/reed.words/words.en.json': { 'mark.of': 'Reed of {name}' },
  'tokens/voice.json': {
    tone: { 'funny-serious': 0.3 },
    traits: { candour: { weAre: { en: 'Exact' }, weAreNot: { en: 'Vague' } } },
  },
  'tokens/mark.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.4"><path data-sign="line" d="M2 1.2V10.8"/></svg>`,
};

const sharedContent = {
  $extensions: { 'org.wusum': { content: ['brand.json', 'words.en.json', 'voice.json', 'mark.svg'] } },
};

test('content tokens reach platforms with `content`, layered and as plain JSON; other platforms print the same', async () => {
  const resolver = structuredClone(tokens['tokens/x.resolver.json']) as {
    sets: { base: object };
    modifiers: { brand: object };
  };
  Object.assign(resolver.sets.base, sharedContent);
  const own = { $extensions: { 'org.wusum': { content: { reed: ['reed.words/words.en.json'] } } } };
  const config = `
    const css = { transformGroup: 'css', buildPath: '{brand}/', contexts: { mode: 'light' } };
    const flat = { destination: 'tokens.css', format: 'css/variables' };
    export default {
      styleDictionary: {
        hooks: {
          formats: { list: ({ dictionary }) => dictionary.allTokens.map((t) => [t.$type, t.filePath, t.path.join('.'), JSON.stringify(t.$value)].join(' ')).join('\\n') },
          filters: { design: (token) => token.$type !== 'content', words: (token) => token.path[0] === 'words' },
        },
        platforms: {
          plain: { ...css, files: [flat, { destination: 'list.txt', format: 'list' }] },
          all: {
            ...css,
            content: true,
            files: [
              { ...flat, filter: 'design' },
              { destination: 'list.txt', format: 'list', filter: 'words' },
              { destination: 'words.json', format: 'wusum/words-json', options: { language: 'en' } },
              { destination: 'words.ts', format: 'wusum/words-ts' },
              { destination: 'voice.json', format: 'wusum/voice-json' },
              { destination: 'mark.svg', format: 'wusum/mark-svg' },
            ],
          },
        },
      },
    };
  `;
  Object.assign(resolver.modifiers.brand, own);
  await write(folder, { ...tokens, ...content, 'tokens/x.resolver.json': resolver, 'wusum.config.ts': config });
  const { code, err } = await wusum(folder, 'build');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await read('all/clay/tokens.css')).toBe(await read('plain/clay/tokens.css'));
  expect(await read('plain/clay/list.txt')).not.toContain('content');
  expect((await read('all/reed/list.txt')).split('\n').toSorted()).toEqual([
    'content reed.words/words.en.json words.en.mark.of "Reed of {name}"',
    `content words.en.json words.en.a.count ${JSON.stringify(content['tokens/words.en.json']['a.count'])}`,
  ]);
  expect(JSON.parse(await read('all/clay/words.json'))).toEqual(content['tokens/words.en.json']);
  expect(await read('all/reed/words.ts')).toContain('"mark.of": "Reed of {name}"');
  expect(JSON.parse(await read('all/clay/voice.json'))).toEqual(content['tokens/voice.json']);
  expect(await read('all/clay/mark.svg')).toContain('<title>Clay</title>');
});

test('the example of content on its page writes words, a mark and a style sheet of each brand', async () => {
  const page = await readFile(new URL('../../../docs/platforms/style-dictionary.md', import.meta.url), 'utf8');
  const config = [...page.matchAll(/```ts\n(.*?)```/gsu)]
    .map(([, text]) => text!)
    .find((text) => /content: true/u.test(text));
  const resolver = structuredClone(tokens['tokens/x.resolver.json']);
  Object.assign(resolver.sets.base, sharedContent);
  await write(folder, { ...tokens, ...content, 'tokens/x.resolver.json': resolver, 'wusum.config.ts': config });
  expect(await wusum(folder, 'build')).toMatchObject({ code: 0, err: '' });
  expect((await readdir(join(folder, 'build/words'))).toSorted()).toEqual(
    ['clay', 'reed'].flatMap((brand) => [`${brand}.css`, `${brand}.svg`, `${brand}.ts`]),
  );
  expect(await read('words/clay.css')).not.toMatch(/--words|object/u);
});
