import { readFile } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { folderIn, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

const viteApp = {
  'package.json': { name: 'app', scripts: { dev: 'vite', build: 'vite build' }, devDependencies: { vite: '^8' } },
  'index.html': '<script type="module" src="/src/main.tsx"></script>',
  'src/main.tsx': "import { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(null);\n",
};

async function app(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = folderIn(root);
  await write(folder, files);
  return folder;
}

const add = (folder: string, ...args: string[]) => wusum(folder, 'add', 'react', '--yes', '--no-install', ...args);

describe('wusum add react', () => {
  test('prints every edit, writes them, and changes nothing the second time', async () => {
    const folder = await app(viteApp);
    const dry = await add(folder, '--dry-run');
    expect(await readFile(`${folder}/src/main.tsx`, 'utf8')).toBe(viteApp['src/main.tsx']);
    const { code, out } = await add(folder, '--name', 'Clay', '--font', 'Cairo');
    expect(code).toBe(0);
    for (const line of [
      "+import '@wusum/react/styles.css';",
      '+registerBrands(...brands);',
      '+    "dev": "wusum dev vite",',
    ]) {
      expect(out).toContain(line);
      expect(dry.out).toContain(line);
    }
    expect(JSON.parse(await readFile(`${folder}/package.json`, 'utf8'))).toMatchObject({
      dependencies: { '@wusum/contract': expect.any(String), react: expect.any(String) },
      devDependencies: { '@fontsource-variable/cairo': '^5.0.0', wusum: expect.any(String) },
    });
    const again = await add(folder);
    expect(again.out).toContain('nothing to change');
  });

  test('the theme of its tokens is built, without a font that is installed', async () => {
    const folder = await app(viteApp);
    await add(folder, '--name', 'Clay', '--font', 'Cairo');
    expect(await wusum(folder, 'build')).toMatchObject({ code: 0 });
    expect(await readFile(`${folder}/src/brand/theme/theme.css`, 'utf8')).toContain('Cairo Variable');
  });

  test.each<[string, object, RegExp]>([
    ['an app without an entry', { ...viteApp, 'index.html': '<p>x</p>' }, /index\.html/],
    ['the pages router', { 'package.json': { dependencies: { next: '16' } }, 'pages/_app.tsx': '' }, /pages\/_app/],
    [
      'a script that needs a shell',
      { ...viteApp, 'package.json': { scripts: { dev: 'a && b', build: 'c' }, devDependencies: { vite: '8' } } },
      /wusum dev/,
    ],
    [
      'an old React',
      {
        ...viteApp,
        'package.json': {
          scripts: { dev: 'a', build: 'c' },
          dependencies: { react: '^18.2.0' },
          devDependencies: { vite: '8' },
        },
      },
      /\^18\.2\.0/,
    ],
    [
      'Astro without React',
      { 'package.json': { scripts: { dev: 'a', build: 'c' }, dependencies: { astro: '7' } } },
      /astro add react/,
    ],
  ])('%s: what is left to the user is listed', async (_name, files, want) => {
    const { code, out } = await add(await app(files as Record<string, unknown>));
    expect(code).toBe(0);
    expect(out.split('To do by hand')[1]).toMatch(want);
  });

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['no package.json', {}],
    ['a broken package.json', { 'package.json': '{' }],
    ['a package.json that is no object', { 'package.json': 'null' }],
    ['dependencies that are no object', { 'package.json': { dependencies: 'vite' } }],
    ['a folder named package.json', { 'package.json/x': '' }],
    ['another framework', { 'package.json': { dependencies: { vue: '3' } } }],
    ['a folder tokens without a config', { ...viteApp, 'tokens/a.json': {} }],
  ])('%s is a usage error, and nothing is written', async (_name, files) => {
    const folder = await app(files);
    expect((await add(folder)).code).toBe(2);
    await expect(readFile(`${folder}/wusum.config.ts`)).rejects.toThrow('ENOENT');
  });

  test('tokens of a config are used; a theme that is not built is reported', async () => {
    const folder = await app({ ...viteApp, 'wusum.config.json': { out: 'dist/tokens', platforms: ['css'] } });
    const { out } = await add(folder);
    expect(await readFile(`${folder}/src/main.tsx`, 'utf8')).toContain("'../dist/tokens/theme/theme.css'");
    expect(out.split('To do by hand')[1]).toContain("'theme'");
  });
});
