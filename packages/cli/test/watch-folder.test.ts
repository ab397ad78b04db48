import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { startWatch, type Watch } from '../src/commands/watch.js';
import { folderIn, temporaryFolder, write } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let watch: Watch | undefined;

afterEach(async () => {
  watch?.stop();
  await watch?.ended;
});

const tokens = (value: number): object => ({ a: { $type: 'number', $value: value } });

/** Starts a watch of `project/tokens` and waits for its first output. */
async function start(flags: { readonly tokens?: string } = {}) {
  const folder = join(folderIn(root), 'project');
  await write(folder, { 'tokens/a.json': tokens(1) });
  let output = '';
  const print = (text: string): void => void (output += text);
  watch = await startWatch(
    { platform: ['css'], ...flags },
    { cwd: folder, env: {}, isInteractive: false, color: { out: false, err: false }, out: print, err: print },
  );
  const css = (): Promise<string> => readFile(join(folder, 'build/css/tokens.css'), 'utf8').catch(() => '');
  /** The value in the output, once it is the given one. */
  const until = (value: number): Promise<number> =>
    vi.waitFor(
      async () => {
        const found = Number(/--ws-a: (\d+);/u.exec(await css())?.[1]);
        if (found !== value) throw new Error(`The output has ${found}, not ${value}.\n${output}`);
        return found;
      },
      { timeout: 15_000, interval: 50 },
    );
  await until(1);
  return { folder, until, printed: () => output };
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

test('the folder is moved away and back', async () => {
  const { folder, until, printed } = await start();
  await rename(join(folder, 'tokens'), join(folder, 'old'));
  await vi.waitFor(() => expect(printed()).toContain('ENOENT'), { timeout: 15_000 });
  await rename(join(folder, 'old'), join(folder, 'tokens'));
  await pause(500);
  await write(folder, { 'tokens/a.json': tokens(2) });
  expect(await until(2)).toBe(2);
});

test('the folder is deleted and written again at once, as by git checkout', async () => {
  const { folder, until } = await start();
  for (const value of [2, 3, 4]) {
    await rm(join(folder, 'tokens'), { recursive: true });
    if (value === 4) await pause(700);
    await write(folder, { 'tokens/a.json': tokens(value) });
    expect(await until(value)).toBe(value);
  }
});

test('git switches between branches with other folders', async () => {
  const { folder, until } = await start();
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-b', 'main');
  git('add', 'tokens');
  git('commit', '-m', 'one');
  git('checkout', '-b', 'other');
  git('rm', '-r', 'tokens');
  await write(folder, { 'elsewhere/b.json': '{}' });
  git('add', 'elsewhere');
  git('commit', '-m', 'two');
  await pause(600);
  git('checkout', 'main');
  await write(folder, { 'tokens/a.json': tokens(5) });
  expect(await until(5)).toBe(5);
});

test('the parent folder is renamed, and a new one is in its place', async () => {
  const { folder, until } = await start();
  await rename(folder, `${folder}-old`);
  await pause(600);
  await write(folder, { 'tokens/a.json': tokens(7) });
  expect(await until(7)).toBe(7);
  await write(folder, { 'tokens/a.json': tokens(8) });
  expect(await until(8)).toBe(8);
});

test('an editor saves by renaming a new file, also a single token file', async () => {
  for (const flags of [{}, { tokens: 'tokens/a.json' }]) {
    const { folder, until } = await start(flags);
    for (const value of [2, 3]) {
      await write(folder, { 'tokens/a.json~new': tokens(value) });
      await rename(join(folder, 'tokens/a.json~new'), join(folder, 'tokens/a.json'));
      expect(await until(value)).toBe(value);
    }
    watch?.stop();
    await watch?.ended;
  }
});

test('lock files, dead links and pipes that appear are no edits that end the watch', async () => {
  const { folder, until } = await start();
  await symlink('nowhere', join(folder, 'tokens/.#a.json'));
  await symlink('nowhere', join(folder, 'tokens/dead.json'));
  await mkdir(join(folder, 'tokens/b.json'));
  execFileSync('mkfifo', [join(folder, 'tokens/pipe.json')]);
  await pause(300);
  await writeFile(join(folder, 'tokens/a.json'), JSON.stringify(tokens(9)));
  expect(await until(9)).toBe(9);
});
