import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder, write } from './run-command.js';

const packages = fileURLToPath(new URL('../../', import.meta.url));
const packed = ['diagnostics', 'voice', 'pattern', 'mark', 'dtcg', 'platforms', 'lint', 'compiler', 'cli'];
const execute = promisify(execFile);

const root = temporaryFolder();

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

/** Runs the installed command in a folder of the project. */
async function wusumIn(app: string, folder: string, ...args: string[]): Promise<string> {
  const program = join(app, 'node_modules', 'wusum', 'dist', 'bin.js');
  const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', CI: '' };
  const { stdout, stderr } = await execute(process.execPath, [program, ...args], { cwd: join(app, folder), env });
  // Warnings about colours are fine; errors are not.
  expect(stderr).not.toMatch(/^(?:error|wusum:)/mu);
  return stdout;
}

/** Checks the types of the config; returns the errors of tsc, or `fine`. */
async function typesOf(app: string): Promise<string> {
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
  return execute(process.execPath, [tsc, ...flags, 'wusum.config.ts'], { cwd: app }).then(
    () => 'fine',
    (error: { stdout: string }) => error.stdout,
  );
}

test(
  'the packed command works in an empty folder: init, edit, check, build, explain, diff, fleet',
  { timeout: 300_000 },
  async () => {
    const app = join(root, 'clay');
    await mkdir(app);
    await install(app);
    const wusum = (...args: string[]): Promise<string> => wusumIn(app, '.', ...args);
    const started = await wusum('init', '--yes', '--name', 'Clay', '--seed', '#b4552d');
    expect(started).toContain('tokens/brands/clay/color.tokens.json');
    expect(await wusum('check')).toMatch(/^✓ tokens/u);
    expect(await wusum('build')).toMatch(/css\/ .* KB .*\n[\s\S]*✓ .*\bbuild\b/u);
    const css = await readFile(join(app, 'build/css/tokens.css'), 'utf8');
    const git = (...args: string[]) =>
      execute('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: app });
    await git('init', '-q');
    await git('add', 'tokens');
    await git('commit', '-qm', 'one');
    const file = join(app, 'tokens/brands/clay/color.tokens.json');
    const seeds = await readFile(file, 'utf8');
    await writeFile(file, seeds.replace(/("accent": .*?"components": )\[[^\]]*\]/u, '$1[0.5, 0.15, 150]'));
    expect(await wusumIn(app, 'tokens/brands/clay', 'check')).toContain('✓');
    await wusum('build', '--quiet');
    expect(await readFile(join(app, 'build/css/tokens.css'), 'utf8')).not.toBe(css);
    expect(await wusum('explain', 'color.accent.solid')).toMatch(/oklch\(0\.5 0\.15 150\)[\s\S]*color\.seed\.accent/u);
    expect(await wusum('diff', 'HEAD', '--allow', 'patch')).toMatch(/color\.accent\.solid\n +#b4552d → #/u);
    await expect(wusum('diff', 'HEAD')).rejects.toMatchObject({ code: 1 });
    await theConfig(app);
    await aFleet(app);
  },
);

/** The config is typed, and is found from any subfolder. */
async function theConfig(app: string): Promise<void> {
  const path = join(app, 'wusum.config.ts');
  const text = await readFile(path, 'utf8');
  expect(await typesOf(app)).toBe('fine');
  await writeFile(path, text.replace('platforms:', 'platform:'));
  expect(await typesOf(app)).toContain("'platform' does not exist in type 'WusumConfig'");
  await expect(wusumIn(app, '.', 'build')).rejects.toMatchObject({ code: 2 });
  await writeFile(path, text.replace("out: 'build'", "out: 'made' as string"));
  expect(await wusumIn(app, 'tokens/brands', 'build')).toContain('../../made');
}

async function aFleet(app: string): Promise<void> {
  const built = (...args: string[]): Promise<string> =>
    wusumIn(app, '.', 'build', '--per-brand', '--out', 'fleet', ...args);
  await wusumIn(app, '.', 'brand', 'new', 'reed', '--yes', '--seed', '#0a8f5b');
  expect(await built('--platform', 'scss')).toMatch(/✓ .*fleet.* 2 /u);
  const second = await built('--platform', 'scss', '--json');
  expect(JSON.parse(second)).toMatchObject({ built: 0, cached: 2 });
  expect((await readdir(join(app, 'fleet'))).toSorted()).toEqual([
    'brands.d.ts',
    'brands.js',
    'brands.json',
    'clay',
    'reed',
    'wusum-build.json',
  ]);
}
