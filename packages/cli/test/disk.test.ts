import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { chmod, mkdir, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { folderIn, smallTokens, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
const isRoot = process.getuid?.() === 0;

/** A project with the small tokens, and what a test adds to its token folder. */
async function project(): Promise<string> {
  const folder = folderIn(root);
  await write(folder, smallTokens);
  return folder;
}

async function diagnosticsOf(folder: string, ...args: string[]) {
  const { code, out } = await wusum(folder, ...args, '--json');
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { code: string; severity: string; location?: { file: string; line: number; column: number } }[];
  };
  const found = diagnostics.filter((each) => each.code.startsWith('WS-F'));
  return { code, found: found.map(({ code: id, location }) => [id, location?.file]) };
}

const fifo = (path: string): void => void execFileSync('mkfifo', [path]);

describe('a token folder with more than files', () => {
  const rows: readonly (readonly [
    title: string,
    make: (tokens: string) => Promise<unknown>,
    found: readonly (readonly [code: string, file: string])[],
  ])[] = [
    ['the lock file of Emacs is no file', (at) => symlink('user@host.123:456', join(at, '.#base.tokens.json')), []],
    ['a folder named like a file is a folder', (at) => mkdir(join(at, 'b.json')), []],
    [
      'a link to nothing is reported and skipped',
      (at) => symlink('nowhere.json', join(at, 'gone.json')),
      [['WS-F002', 'tokens/gone.json']],
    ],
    [
      'a link to itself is reported and skipped',
      (at) => symlink('loop.json', join(at, 'loop.json')),
      [['WS-F002', 'tokens/loop.json']],
    ],
    [
      'a named pipe is reported and skipped, and never waited for',
      async (at) => fifo(join(at, 'pipe.json')),
      [['WS-F001', 'tokens/pipe.json']],
    ],
    [
      'a link to a device is reported and skipped',
      (at) => symlink('/dev/zero', join(at, 'zero.json')),
      [['WS-F001', 'tokens/zero.json']],
    ],
    ['a link to its own parent folder is not followed', (at) => symlink('..', join(at, 'up')), []],
  ];
  test.each(rows)('%s', async (_, make, found) => {
    const folder = await project();
    await make(join(folder, 'tokens'));
    expect(await diagnosticsOf(folder, 'check', '--only', 'spec')).toEqual({ code: 0, found });
    expect(await diagnosticsOf(folder, 'build', '--platform', 'css')).toEqual({ code: 0, found });
    // The other commands that read a folder.
    expect((await wusum(folder, 'format', '--check', 'tokens')).code).toBeLessThanOrEqual(1);
    expect((await wusum(folder, 'list', 'tokens')).code).toBe(0);
    expect((await wusum(folder, 'diff', 'tokens', 'tokens')).code).toBe(0);
  });

  test('a socket is reported and skipped', async () => {
    const folder = await project();
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(folder, 'tokens', 's.json'), done));
    try {
      expect(await diagnosticsOf(folder, 'build', '--platform', 'css')).toEqual({
        code: 0,
        found: [['WS-F001', 'tokens/s.json']],
      });
    } finally {
      server.close();
    }
  });

  test('a file or folder without permission is an error with its place, and the output is kept', async () => {
    const folder = await project();
    await chmod(root, 0o755);
    await chmod(folder, 0o777);
    await chmod(join(folder, 'tokens/base.tokens.json'), 0o000);
    await write(folder, { 'tokens/locked/x.json': '{}', 'build/wusum-build.json': 'before' });
    await chmod(join(folder, 'tokens/locked'), 0o000);
    const { status, stderr } = inShell(folder, 'wusum build --platform css', { asNobody: true });
    expect(status).toBe(1);
    for (const place of ['tokens/base.tokens.json', 'tokens/locked'])
      expect(stderr).toMatch(new RegExp(`WS-F003.*EACCES.*\\n.*--> ${place}:1:1`, 'u'));
    expect(await readFile(join(folder, 'build/wusum-build.json'), 'utf8')).toBe('before');
    await chmod(join(folder, 'tokens/locked'), 0o755);
  });

  test.runIf(isRoot)('an output folder without permission is an error with its place', async () => {
    const folder = await project();
    await chmod(folder, 0o755);
    const { status, stderr } = inShell(folder, 'wusum build --platform css', { asNobody: true });
    expect(status).toBe(2);
    expect(stderr).toMatch(/WS-F004[\s\S]*EACCES[\s\S]*--> build/u);
  });

  test('a referenced folder is an error with its place', async () => {
    const folder = folderIn(root);
    await mkdir(join(folder, 'b.json'));
    await write(folder, {
      'a.resolver.json': {
        version: '2025.10',
        sets: { a: { sources: [{ $ref: 'b.json' }] } },
        resolutionOrder: [{ $ref: '#/sets/a' }],
      },
    });
    const { code, found } = await diagnosticsOf(folder, 'check', '--only', 'spec', 'a.resolver.json');
    expect({ code, found }).toEqual({ code: 1, found: [['WS-F003', 'b.json']] });
  });

  test('a path that is a pipe is refused, but a pipe of the shell is read', async () => {
    const folder = await project();
    fifo(join(folder, 'pipe.json'));
    const refused = await wusum(folder, 'check', 'pipe.json');
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/WS-F001[\s\S]*pipe\.json/u);
    const { status } = inShell(folder, 'wusum check --only spec <(cat tokens/base.tokens.json)');
    expect(status).toBe(0);
  });

  test('a byte order mark is no content, and UTF-16 is an error with its place', async () => {
    const folder = folderIn(root);
    const text = '{"a":{"$type":"number","$value":1}}';
    await write(folder, { 'bom.json': `\uFEFF${text}` });
    expect((await wusum(folder, 'check', '--only', 'spec', 'bom.json')).code).toBe(0);
    await writeFile(join(folder, 'wide.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { code, err } = await wusum(folder, 'check', '--only', 'spec', 'wide.json');
    expect(code).toBe(1);
    expect(err).toMatch(/WS-S006[\s\S]*wide\.json:1:1/u);
  });
});

describe('outputs', () => {
  test('a link to a folder or file is followed and stays', async () => {
    const folder = await project();
    await mkdir(join(folder, 'real'));
    await symlink('real', join(folder, 'build'));
    expect((await wusum(folder, 'build', '--platform', 'css')).code).toBe(0);
    expect((await wusum(folder, 'build', '--platform', 'css')).code).toBe(0);
    expect(lstatSync(join(folder, 'build')).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, 'real'))).toContain('css');
    await symlink('new', join(folder, 'dangling'));
    expect((await wusum(folder, 'build', '--platform', 'css', '--out', 'dangling')).code).toBe(0);
    expect(await readdir(join(folder, 'new'))).toContain('css');
    await write(folder, { 'real.json': '{"a":{"$value":1,"$type":"number"}}' });
    await chmod(join(folder, 'real.json'), 0o640);
    await symlink('real.json', join(folder, 'link.json'));
    expect((await wusum(folder, 'format', 'link.json')).code).toBe(0);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toMatch(/\$type[\s\S]*\$value/u);
    expect((await stat(join(folder, 'real.json'))).mode & 0o777).toBe(0o640);
  });

  test('a brand folder that is a link is followed by --per-brand', async () => {
    const folder = await project();
    await mkdir(join(folder, 'real'));
    await symlink('real', join(folder, 'build'));
    expect((await wusum(folder, 'build', '--per-brand', '--platform', 'css')).code).toBe(0);
    expect(lstatSync(join(folder, 'build')).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, 'real'))).toContain('clay');
  });

  test.each([
    ['a file', 'taken', 'ENOTDIR'],
    ['below a file', 'taken/build', 'ENOTDIR'],
    ['a name that is too long', 'x'.repeat(300), 'ENAMETOOLONG'],
  ])('an output that is %s is an error with its place, and nothing is written', async (_, out, reason) => {
    const folder = await project();
    await write(folder, { taken: 'mine' });
    const { code, err } = await wusum(folder, 'build', '--platform', 'css', '--out', out);
    expect(code).toBe(2);
    expect(err).toMatch(/WS-F004/u);
    expect(err).toContain(reason);
    expect(err).toContain(`--> ${out}`);
    expect(await readFile(join(folder, 'taken'), 'utf8')).toBe('mine');
  });

  test('a full disk is an error with its place, and the previous output is kept', async (context) => {
    const folder = await project();
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
    if (!mounted) return context.skip();
    try {
      expect((await wusum(folder, 'build', '--platform', 'css', '--out', 'disk/out')).code).toBe(0);
      const before = await readFile(join(disk, 'out/css/tokens.css'), 'utf8');
      await writeFile(join(disk, 'filler'), Buffer.alloc(64 * 1024)).catch(() => undefined);
      const { code, err } = await wusum(folder, 'build', '--platform', 'css', '--out', 'disk/out');
      expect(code).toBe(2);
      expect(err).toMatch(/WS-F004[\s\S]*ENOSPC[\s\S]*disk\/out/u);
      expect(await readFile(join(disk, 'out/css/tokens.css'), 'utf8')).toBe(before);
      expect((await readdir(disk)).toSorted()).toEqual(['filler', 'out']);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});

/** Runs a line of Bash in which `wusum` is the command from its sources. */
function inShell(cwd: string, line: string, { asNobody = false } = {}) {
  const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const run = `wusum() { "${process.execPath}" --import "${path('../../../scripts/source-loader.mjs')}" "${path('../src/bin.ts')}" "$@"; }`;
  return spawnSync('bash', ['-c', `${run}\n${line}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: '1' },
    // Nothing is forbidden to root.
    ...(asNobody && isRoot && { uid: 65_534, gid: 65_534 }),
  });
}

describe('open files', { timeout: 120_000 }, () => {
  test.each([1024, 256])('1,200 colours in 1,200 files are read and written with %i open files', async (limit) => {
    const folder = folderIn(root);
    const files = Array.from({ length: 1200 }, (_, index) => [
      `tokens/c${index}.json`,
      {
        c: {
          [`n${index}`]: { $type: 'color', $value: { colorSpace: 'srgb', components: [0, 0, (index % 256) / 255] } },
        },
      },
    ]);
    await write(folder, Object.fromEntries(files) as Record<string, unknown>);
    const { status, stderr } = inShell(
      folder,
      `ulimit -n ${limit} && wusum build --platform ios,android,css && wusum format --check tokens >/dev/null; test $? -le 1`,
    );
    expect(stderr).not.toContain('EMFILE');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'build/ios'))).toBe(true);
  });
});
