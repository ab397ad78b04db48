import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { randomFrom, seed } from '../../../scripts/testing/seed.js';
import { openStaging } from '../src/build/fleet/staging.js';
import { OutputError } from '../src/disk/output-error.js';
import { writeFolder } from '../src/disk/write-folder.js';
import { temporaryFolder } from './run-command.js';

const root = temporaryFolder();

const fileCount = 60;

/** All files of a generation have the same content, so that a mix of two generations can be detected. */
function generation(name: string): Record<string, string> {
  const files = Array.from({ length: fileCount }, (_, index) => [`part ${index % 7}/${index}.txt`, name]);
  return { 'wusum-build.json': name, ...(Object.fromEntries(files) as Record<string, string>) };
}

async function generationsIn(out: string): Promise<{ names: Set<string>; count: number }> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  return { names: new Set(texts), count: texts.length };
}

const whole = { count: fileCount + 1 };

/** A process that writes one generation after the other until it is killed, or until the tests are. */
const writer = `
  process.stdin.resume().once('close', () => process.exit());
  await import(${JSON.stringify(new URL('../../../scripts/source-loader.mjs', import.meta.url).href)});
  const { writeFolder } = await import(${JSON.stringify(new URL('../src/disk/write-folder.ts', import.meta.url).href)});
  const [out, name] = process.argv.slice(1);
  process.stdout.write('ready');
  for (let round = 0; ; round++) {
    const text = name + ' ' + round;
    const files = { 'wusum-build.json': text };
    for (let index = 0; index < ${fileCount}; index++) files['part ' + (index % 7) + '/' + index + '.txt'] = text;
    await writeFolder(out, files);
  }
`;

async function startWriter(out: string, name: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--conditions=wusum-source', '--input-type=module', '-e', writer, out, name], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = new Promise<void>((done) => child.on('close', () => done()));
  await new Promise<void>((done) => child.stdout.once('data', () => done()));
  return async () => {
    const ended = child.exitCode;
    child.kill('SIGKILL');
    await closed;
    expect(ended, 'a writer exited by itself').toBe(null);
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

describe('writeFolder', { timeout: 60_000 }, () => {
  test('if killed at any moment, the output is complete, and the next write deletes the temporary folders', async () => {
    const folder = join(root, 'killed');
    const out = join(folder, 'out');
    const random = randomFrom(seed('A killed writer'));
    for (let round = 0; round < 10; round++) {
      const stop = await startWriter(out, `writer ${round}`);
      await pause(20 + random() * 120);
      await stop();
      if (!(await readdir(folder).catch((): string[] => [])).includes('out')) continue;
      const { names, count } = await generationsIn(out);
      expect({ names: names.size, count }).toEqual({ names: 1, ...whole });
    }
    await writeFolder(out, generation('last'));
    expect(await readdir(folder)).toEqual(['out']);
    expect((await generationsIn(out)).names).toEqual(new Set(['last']));
  });

  test('if killed between the two renames, the next write restores the output first', async () => {
    const folder = join(root, 'between');
    const out = join(folder, 'out');
    await writeFolder(out, generation('good'));
    // No process has this id: the highest on Linux is 4194304.
    await rename(out, join(folder, '.out-99999999-abcdef-former'));
    await mkdir(join(folder, '.out-99999999-abcdef'));
    const failing = { ...generation('bad'), 'part 1': 'a file where a folder is' };
    await expect(writeFolder(out, failing)).rejects.toThrow(/EISDIR|ENOTDIR|EEXIST/u);
    expect((await generationsIn(out)).names).toEqual(new Set(['good']));
    expect(await readdir(folder)).toEqual(['out']);
  });

  test('concurrent writes never mix, and all of them succeed', async () => {
    const out = join(root, 'shared', 'out');
    const rounds = Array.from({ length: 24 }, (_, index) => writeFolder(out, generation(`writer ${index}`)));
    const stops = await Promise.all([startWriter(out, 'one'), startWriter(out, 'two')]);
    await Promise.all(rounds);
    await pause(300);
    await Promise.all(stops.map((stop) => stop()));
    await writeFolder(out, generation('last'));
    const { names, count } = await generationsIn(out);
    expect({ names, count }).toEqual({ names: new Set(['last']), ...whole });
  });

  test('refuses a folder with other files', async () => {
    const out = join(root, 'foreign');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'mine');
    await expect(writeFolder(out, generation('x'))).rejects.toThrow(OutputError);
    expect(await readdir(out)).toEqual(['letter.txt']);
  });
});

test('an output has the default permissions of a new folder', async () => {
  const [plain, folder, fleet] = ['plain', 'folder', 'fleet'].map((name) => join(root, 'modes', name));
  await mkdir(plain!, { recursive: true });
  await writeFolder(folder!, { 'wusum-build.json': '{}' });
  const staging = await openStaging(fleet!);
  await staging.finish([], { 'wusum-build.json': '{}' });
  const { mode } = await stat(plain!);
  expect((await stat(folder!)).mode).toBe(mode);
  expect((await stat(fleet!)).mode).toBe(mode);
});
