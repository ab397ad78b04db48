import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeTokens } from '../../test/test-server.js';
import { ContainmentError } from './contained-file.js';
import { BusyError, lockName, withLock } from './lock.js';
import { ChangedError, recoverSave, stagingName, writeFiles } from './write-files.js';

vi.setConfig({ testTimeout: 60_000 });

/** After so many changes of the disk, every further one fails: what is left is what a killed process leaves. */
const disk = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY }));

vi.mock('node:fs/promises', async (importOriginal) => {
  const actual = await importOriginal<typeof fs>();
  const guarded = ['rename', 'mkdir', 'rm', 'open', 'chmod'] as const;
  const wrap = (name: (typeof guarded)[number]) =>
    (async (...args: unknown[]) => {
      if (disk.left <= 0) throw new Error('killed');
      if (name !== 'open' || args[1] !== 'r') disk.left -= 1;
      return (actual[name] as (...given: unknown[]) => Promise<unknown>)(...args);
    }) as never;
  return { ...actual, ...Object.fromEntries(guarded.map((name) => [name, wrap(name)])) };
});

const before = { 'a/x.json': '1\n', 'a/y.json': '2\n', 'b/z.json': '3\n', 'b/untouched.json': '4\n' };
const after = { 'a/x.json': 'one\n', 'a/y.json': 'two\n', 'b/z.json': 'three\n' };

let root: string;
beforeEach(() => {
  disk.left = Number.POSITIVE_INFINITY;
  root = writeTokens(before);
});
afterEach(() => {
  disk.left = Number.POSITIVE_INFINITY;
  rmSync(root, { recursive: true, force: true });
});

const contents = (): Record<string, string> =>
  Object.fromEntries(Object.keys(before).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const hidden = (): string[] => readdirSync(root).filter((name) => name.startsWith('.'));

describe('writeFiles', () => {
  test('writes what differs and leaves nothing behind', async () => {
    expect(await writeFiles(root, before, { ...after, 'b/untouched.json': '4\n' })).toEqual(Object.keys(after));
    expect(contents()).toEqual({ ...before, ...after });
    expect(hidden()).toEqual([]);
  });

  test('wherever it is killed, the next start has all files as before or all as after', async () => {
    const ends = new Set<string>();
    let isDone = false;
    for (let steps = 0; !isDone; steps += 1) {
      rmSync(root, { recursive: true });
      root = writeTokens(before);
      disk.left = steps;
      isDone = await writeFiles(root, before, after).then(
        () => true,
        () => false,
      );
      disk.left = Number.POSITIVE_INFINITY;
      await recoverSave(root);
      const now = JSON.stringify(contents());
      expect([JSON.stringify(before), JSON.stringify({ ...before, ...after })]).toContain(now);
      expect(hidden()).toEqual([]);
      ends.add(now);
    }
    expect(ends.size).toBe(2);
  });

  test('a recovery that is killed, too, is completed by the next one', async () => {
    for (let steps = 0; steps < 12; steps += 1) {
      rmSync(root, { recursive: true });
      root = writeTokens(before);
      // The staging folder, three contents with their modes, the journal, its rename, one file.
      disk.left = 11;
      await writeFiles(root, before, after).catch(() => undefined);
      disk.left = steps;
      await recoverSave(root).catch(() => undefined);
      disk.left = Number.POSITIVE_INFINITY;
      await recoverSave(root);
      expect(contents()).toEqual({ ...before, ...after });
      expect(hidden()).toEqual([]);
    }
  });

  test('a file that somebody has edited after the crash keeps their text', async () => {
    disk.left = 11;
    await expect(writeFiles(root, before, after)).rejects.toThrow('killed');
    disk.left = Number.POSITIVE_INFINITY;
    expect(readFileSync(join(root, 'b/z.json'), 'utf8')).toBe('3\n');
    writeFileSync(join(root, 'b/z.json'), 'edited\n');
    expect(await recoverSave(root)).toEqual({ completed: ['a/x.json', 'a/y.json'], kept: ['b/z.json'] });
    expect(contents()).toMatchObject({ 'a/x.json': 'one\n', 'b/z.json': 'edited\n' });
  });

  test('a file with another text than expected stops the save', async () => {
    writeFileSync(join(root, 'b/z.json'), 'edited\n');
    await expect(writeFiles(root, before, after)).rejects.toThrow(ChangedError);
    expect(contents()).toEqual({ ...before, 'b/z.json': 'edited\n' });
    expect(hidden()).toEqual([]);
  });

  test.each(['../x.json', '/etc/passwd', 'a/../../x.json', 'a//x.json', './a/x.json', 'a\\x.json', '.git/config', 'c:x'])(
    '%s is no path of a file',
    async (file) => {
      await expect(writeFiles(root, {}, { [file]: 'x' })).rejects.toThrow(ContainmentError);
    },
  ); // prettier-ignore

  test('a link, a folder and a file that is not there are refused', async () => {
    symlinkSync(join(root, 'a/x.json'), join(root, 'link.json'));
    symlinkSync(join(root, 'a'), join(root, 'linked'));
    mkdirSync(join(root, 'folder.json'));
    for (const file of ['link.json', 'linked/x.json', 'folder.json', 'new.json'])
      await expect(writeFiles(root, {}, { [file]: 'x' })).rejects.toThrow(ContainmentError);
    expect(contents()).toEqual(before);
  });

  test('a journal that somebody has made up writes no other file', async () => {
    const outside = writeTokens({ 'victim.json': 'safe\n' });
    mkdirSync(join(root, stagingName));
    const entry = { content: '0.new', before: '', after: '' };
    const files = [`../${outside.split('/').at(-1)}/victim.json`, join(outside, 'victim.json')];
    writeFileSync(join(root, stagingName, '0.new'), 'hacked\n');
    writeFileSync(join(root, stagingName, 'journal.json'), JSON.stringify(files.map((file) => ({ file, ...entry }))));
    expect((await recoverSave(root)).completed).toEqual([]);
    expect(readFileSync(join(outside, 'victim.json'), 'utf8')).toBe('safe\n');
    rmSync(outside, { recursive: true });
  });
});

describe('withLock', () => {
  test('work of several writers does not overlap', async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(root, work)));
    expect(most).toBe(1);
    expect(hidden()).toEqual([]);
  });

  test('a lock of a running process is respected, one of an ended process is taken over', async () => {
    writeFileSync(join(root, lockName), `${process.pid} x`);
    await expect(withLock(root, async () => 1, 50)).rejects.toThrow(BusyError);
    writeFileSync(join(root, lockName), '999999999 x');
    const results = await Promise.all([1, 2, 3].map((value) => withLock(root, async () => value)));
    expect(results).toEqual([1, 2, 3]);
    writeFileSync(join(root, lockName), '');
    expect(await withLock(root, async () => 4)).toBe(4);
  });

  test('the lock is released after an error', async () => {
    await expect(withLock(root, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(hidden()).toEqual([]);
  });
});
