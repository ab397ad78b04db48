import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, write } from './house.js';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const packed = ['voice', 'mark', 'compiler', 'cli'];
const execute = promisify(execFile);

let root: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ path: root, remove } = await temporaryFolder());
});
afterAll(() => remove());

const nameOf = (folder: string): string => (folder === 'cli' ? 'wusum' : `@wusum/${folder}`);

/** Packs the packages as they would be published and installs them into an empty folder. */
async function install(app: string): Promise<void> {
  const tarballs = join(root, 'tarballs');
  await mkdir(tarballs, { recursive: true });
  const overrides: string[] = [];
  for (const name of packed) {
    if (!existsSync(join(packages, name, 'dist'))) throw new Error(`packages/${name} is not built.`);
    const before = await readdir(tarballs);
    await execute('pnpm', ['pack', '--pack-destination', tarballs], { cwd: join(packages, name) });
    const file = (await readdir(tarballs)).find((entry) => !before.includes(entry));
    overrides.push(`  '${nameOf(name)}': 'file:${join(tarballs, file!)}'`);
  }
  const [wusum] = overrides.filter((line) => line.includes(`'wusum'`)).map((line) => /'(file:[^']+)'/u.exec(line)![1]);
  await write(app, {
    'package.json': { name: 'clay', private: true, type: 'module', devDependencies: { wusum } },
    'pnpm-workspace.yaml': `packages: []\noverrides:\n${overrides.join('\n')}\n`,
  });
  await execute('pnpm', ['install', '--no-frozen-lockfile', '--prefer-offline', '--ignore-scripts'], { cwd: app });
}

test(
  'from tarballs in an empty folder, a new user inits, edits, checks, builds, explains and compares',
  { timeout: 300_000 },
  async () => {
    const app = join(root, 'clay');
    await mkdir(app);
    await install(app);
    const program = join(app, 'node_modules', 'wusum', 'dist', 'bin.js');
    const wusum = async (...args: string[]): Promise<string> => {
      const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
      const { stdout, stderr } = await execute(process.execPath, [program, ...args], { cwd: app, env });
      expect(stderr).toBe('');
      return stdout;
    };
    await wusum('init', '--yes', '--name', 'Clay', '--seed', '#b4552d');
    expect(await wusum('check')).toBe('✓ tokens: fine.\n');
    expect(await wusum('build')).toContain('✓ Wrote build');
    const css = await readFile(join(app, 'build/css/tokens.css'), 'utf8');
    const git = (...args: string[]) =>
      execute('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: app });
    await git('init', '-q');
    await git('add', 'tokens');
    await git('commit', '-qm', 'one');
    const file = join(app, 'tokens/brands/clay/color.tokens.json');
    const seeds = await readFile(file, 'utf8');
    await writeFile(file, seeds.replace(/("accent": .*?"components": )\[[^\]]*\]/u, '$1[0.5, 0.15, 150]'));
    expect(await wusum('check')).toContain('fine');
    await wusum('build', '--quiet');
    expect(await readFile(join(app, 'build/css/tokens.css'), 'utf8')).not.toBe(css);
    expect(await wusum('explain', 'color.accent.solid')).toContain('oklch(0.5 0.15 150)');
    expect(await wusum('diff', 'HEAD', '--allow', 'patch')).toContain('color.accent.solid\n');
    await expect(wusum('diff', 'HEAD')).rejects.toMatchObject({ code: 1 });
  },
);
