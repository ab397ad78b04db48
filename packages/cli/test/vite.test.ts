import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  build,
  createLogger,
  createServer,
  type HotPayload,
  type InlineConfig,
  type Rollup,
  type ViteDevServer,
} from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
import { wusum } from '../src/vite/index.js';
import { folderIn, temporaryFolder, write } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
const words = { 'words.en.json': { hello: 'Hello {name}' }, 'words.ar.json': { hello: 'أهلًا {name}' } };
let server: ViteDevServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A project that shows its messages, and what its terminal prints. */
async function project(files: Readonly<Record<string, unknown>> = words) {
  const folder = folderIn(root);
  const inWords = Object.entries(files).map(([name, content]) => [`src/words/${name}`, content] as const);
  await write(folder, {
    ...Object.fromEntries(inWords),
    'index.html': '<script type="module" src="/src/main.js"></script>',
    'src/main.js': "import { load } from './words/compiled/index.js';\nawait load(document.documentElement.lang);\n",
    // The catalogues as the components get them.
    'src/message.js': 'export const defineMessages = (languages) => ({ load: (lang) => languages[lang]() });\n',
  });
  const printed: string[] = [];
  const customLogger = { ...createLogger('silent'), error: (text: string) => printed.push(text) };
  const config: InlineConfig = {
    root: folder,
    configFile: false,
    logLevel: 'silent',
    customLogger,
    resolve: { alias: { '@wusum/react/message': '/src/message.js' } },
    plugins: [wusum({ words: 'src/words' })],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
  };
  return {
    folder,
    printed,
    config,
    edit: (name: string, content: unknown) => write(join(folder, 'src/words'), { [name]: content }),
  };
}

/** What pages get from a server. */
function payloadsOf({ environments }: ViteDevServer): HotPayload[] {
  const payloads: HotPayload[] = [];
  environments.client.hot.send = (payload: HotPayload | string) => {
    if (typeof payload === 'object') payloads.push(payload);
  };
  return payloads;
}

test('a build compiles the messages before it bundles them, each language in a chunk of its own', async () => {
  const { config, folder } = await project();
  const { output } = (await build(config)) as Rollup.RollupOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  const withText = (text: string) => chunks.filter(({ code }) => code.includes(text));
  for (const [text, other] of [
    ['Hello', 'أهلًا'],
    ['أهلًا', 'Hello'],
  ] as const) {
    const [chunk, ...more] = withText(text);
    expect([chunk?.isDynamicEntry, chunk?.isEntry, more]).toEqual([true, false, []]);
    expect(chunk!.code).not.toContain(other);
  }
  expect(existsSync(join(folder, 'src/words/compiled/index.d.ts'))).toBe(true);
});

test('a build with an error in the messages fails at its place', async () => {
  const { config, folder } = await project({ ...words, 'words.ar.json': { hello: 'أهلًا {nmae}' } });
  await expect(build(config)).rejects.toThrow(/WS-V005[\s\S]*src\/words\/words\.en\.json:2:/u);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('a build without a folder of words fails with its name', async () => {
  const { config, folder } = await project();
  await rm(join(folder, 'src/words'), { recursive: true });
  await expect(build(config)).rejects.toThrow('Cannot read src/words (ENOENT).');
});

test('a server compiles an edit, and pages get the language that has changed alone', async () => {
  const { config, edit, folder } = await project();
  server = await createServer(config);
  for (const url of [
    '/src/main.js',
    '/src/words/compiled/index.js',
    '/src/words/compiled/ar.js',
    '/src/words/compiled/en.js',
  ])
    await server.transformRequest(url);
  const english = join(folder, 'src/words/compiled/en.js');
  const { mtimeMs } = await stat(english);
  const payloads = payloadsOf(server);
  await edit('words.ar.json', { hello: 'مرحبًا {name}' });
  await expect.poll(() => payloads.map(({ type }) => type), { timeout: 10_000 }).toContain('full-reload');
  const arabic = async () => (await server!.transformRequest('/src/words/compiled/ar.js'))!.code;
  await expect.poll(arabic, { timeout: 10_000 }).toContain('مرحبًا');
  expect((await stat(english)).mtimeMs).toBe(mtimeMs);
});

test('a server shows an error at its place and keeps the former messages, until it is corrected', async () => {
  const { config, edit, folder, printed } = await project();
  server = await createServer(config);
  const payloads = payloadsOf(server);
  const compiled = join(folder, 'src/words/compiled/ar.js');
  const before = readFileSync(compiled, 'utf8');
  await edit('words.ar.json', '{\n  "hello": "أهلًا {name"\n}');
  await expect.poll(() => payloads.map(({ type }) => type), { timeout: 10_000 }).toContain('error');
  const shown = payloads.find(({ type }) => type === 'error') as Extract<HotPayload, { type: 'error' }>;
  expect(shown.err).toMatchObject({ plugin: 'wusum', loc: { file: join(folder, 'src/words/words.ar.json'), line: 2 } });
  expect(printed.join()).toMatch(/src\/words\/words\.ar\.json:2:/u);
  expect(readFileSync(compiled, 'utf8')).toBe(before);
  await edit('words.ar.json', words['words.ar.json']);
  await expect.poll(() => payloads.map(({ type }) => type), { timeout: 10_000 }).toContain('update');
});

test('a server that starts with an error starts, and a language that is added or removed changes the index', async () => {
  const { config, edit, folder, printed } = await project({ ...words, 'words.ar.json': {} });
  server = await createServer(config);
  expect(printed.join()).toContain('WS-E010');
  const index = () => readFile(join(folder, 'src/words/compiled/index.js'), 'utf8').catch(() => '');
  await edit('words.ar.json', words['words.ar.json']);
  await expect.poll(index, { timeout: 10_000 }).toContain("import('./ar.js')");
  await edit('words.fr.json', { hello: 'Bonjour {name}' });
  await expect.poll(index, { timeout: 10_000 }).toContain("import('./fr.js')");
  await rm(join(folder, 'src/words/words.ar.json'));
  await expect.poll(index, { timeout: 10_000 }).not.toContain("import('./ar.js')");
  await expect.poll(() => existsSync(join(folder, 'src/words/compiled/ar.js'))).toBe(false);
});

test('a folder that was not written by a build is not replaced', async () => {
  const { config, folder } = await project();
  await write(folder, { 'src/words/compiled/notes.txt': 'mine' });
  await expect(build(config)).rejects.toThrow('contains files that wusum did not write');
  expect(readFileSync(join(folder, 'src/words/compiled/notes.txt'), 'utf8')).toBe('mine');
});
