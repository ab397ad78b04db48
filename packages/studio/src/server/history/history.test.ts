import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { smallFiles } from '../../test/small-files.js';
import { startServer, writeTokens, type Reply, type TestServer } from '../../test/test-server.js';
import { addresses } from '../protocol.js';
import { runGit } from './git.js';

const words = 'one/words.en.json';
const identity = {
  GIT_AUTHOR_NAME: 'Noura',
  GIT_AUTHOR_EMAIL: 'n@x',
  GIT_COMMITTER_NAME: 'N',
  GIT_COMMITTER_EMAIL: 'n@x',
};

const signature = '-----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(files = smallFiles): Promise<TestServer> {
  const server = await startServer({}, writeTokens(files));
  closing.push(server.close);
  return server;
}

function git(folder: string, ...args: string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = { ...Object.fromEntries(own), ...identity };
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' });
}

/** Writes a text into a file and commits everything. */
function commit(server: TestServer, subject: string, file = words, text = smallFiles[file]!): string {
  writeFileSync(join(server.folder, file), text);
  git(server.folder, 'add', '-A');
  git(server.folder, 'commit', '-q', '--allow-empty', '-m', subject);
  return git(server.folder, 'rev-parse', 'HEAD').trim();
}

const ask = (server: TestServer, query: Record<string, string>): Promise<Reply> =>
  server.ask(`${addresses.history}?${new URLSearchParams(query)}`);

async function startRepository(): Promise<TestServer> {
  const server = await start();
  git(server.folder, 'init', '-q');
  return server;
}

describe('the history of a brand', () => {
  test('lists the commits of its files only, with what each changed in its entries', async () => {
    const server = await startRepository();
    const first = commit(server, 'Start');
    commit(server, 'The other brand', 'two/words.en.json', smallFiles['two/words.en.json']!.replace('Open', 'Enter'));
    const moved = { 'action.new': 'New', 'action.close': 'End "it"' };
    const second = commit(server, 'أسماء: new\ttext', words, JSON.stringify(moved));
    const { status, body } = await ask(server, { brand: 'one' });
    expect(status).toBe(200);
    expect(body.commits.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    expect(body.commits[0]).toMatchObject({ author: 'Noura', subject: 'أسماء: new\ttext' });
    expect(Number.isNaN(Date.parse(body.commits[0].date))).toBe(false);
    const { body: changes } = await ask(server, { brand: 'one', commit: second });
    expect(changes).toEqual({
      changes: [
        { path: 'words.en.action.new', after: 'New' },
        { path: 'words.en.action.close', before: 'Close', after: 'End "it"' },
        { path: 'words.en.action.open', before: 'Open' },
      ],
      hasMore: false,
    });
    const { body: start } = await ask(server, { brand: 'one', commit: first });
    expect(start.changes).toContainEqual({ path: 'words.en.action.close', after: 'Close' });
  });

  test('of a change of formatting has no entries', async () => {
    const server = await startRepository();
    commit(server, 'Start');
    const id = commit(server, 'Format', words, JSON.stringify(JSON.parse(smallFiles[words]!), undefined, 8));
    expect((await ask(server, { brand: 'one', commit: id })).body.changes).toEqual([]);
  });

  test('a folder in a repository has paths of its own', async () => {
    const server = await start();
    mkdirSync(join(server.folder, 'design'));
    for (const name of ['one', 'two', 'wusum.resolver.json', 'semantic.tokens.json'])
      renameSync(join(server.folder, name), join(server.folder, 'design', name));
    git(server.folder, 'init', '-q');
    const inner = await startServer({}, join(server.folder, 'design'));
    closing.unshift(inner.close);
    const id = commit(inner, 'Start');
    expect((await ask(inner, { brand: 'one' })).body.commits).toHaveLength(1);
    expect((await ask(inner, { brand: 'one', commit: id })).body.changes.length).toBeGreaterThan(3);
  });

  test('a huge one is cut off', async () => {
    const server = await startRepository();
    const blobs = Array.from({ length: 400 }, (_, index) => {
      const text = JSON.stringify({ 'action.close': String(index) });
      const subject = `Round ${index} ${'x'.repeat(2000)}`;
      return `commit refs/heads/long\ncommitter N <n@x> ${1_700_000_000 + index} +0000\ndata ${subject.length}\n${subject}\nM 644 inline ${words}\ndata ${text.length}\n${text}\n`;
    });
    execFileSync('git', ['fast-import', '--quiet'], { cwd: server.folder, input: blobs.join('\n') });
    git(server.folder, 'symbolic-ref', 'HEAD', 'refs/heads/long');
    const { body } = await ask(server, { brand: 'one' });
    expect([body.commits.length, body.hasMore]).toEqual([50, true]);
    expect(body.commits[0].subject).toMatch(/^Round 399 x+$/u);
    expect(body.commits[0].subject.length).toBe(300);
  });
});

describe('without a history', () => {
  test('outside a repository, in an empty one and without git, the reply says so', async () => {
    const server = await start();
    expect((await ask(server, { brand: 'one' })).body).toEqual({ none: 'no-repository', commits: [], hasMore: false });
    git(server.folder, 'init', '-q');
    expect((await ask(server, { brand: 'one' })).body).toEqual({ commits: [], hasMore: false });
    const path = process.env['PATH'];
    try {
      process.env['PATH'] = server.folder;
      expect((await ask(server, { brand: 'one' })).body.none).toBe('no-git');
    } finally {
      process.env['PATH'] = path;
    }
  });

  test('a git that hangs or reports too much is ended', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wusum git ')));
    git(folder, 'init', '-q');
    const many = Array.from({ length: 100 }, () => 'HEAD');
    await expect(runGit(folder, ['cat-file', '--batch'], { time: 5000, bytes: 20 }, many)).rejects.toMatchObject({ reason: 'size' });
    await expect(runGit(folder, ['-c', 'alias.wait=!sleep 5', 'wait'], { time: 50, bytes: 20 })).rejects.toMatchObject({ reason: 'time' });
    rmSync(folder, { recursive: true, force: true });
  }); // prettier-ignore
});

describe('a hostile request for the history', () => {
  test.each<[string, Record<string, string>, number, string]>([
    ['no brand', {}, 400, 'brand'],
    ['unknown brand', { brand: 'three' }, 400, 'intents'],
    ['traversal', { brand: '../one' }, 400, 'intents'],
    ['option', { brand: '--output=stolen' }, 400, 'intents'],
    ['prototype', { brand: '__proto__' }, 400, 'intents'],
    ['option as commit', { brand: 'one', commit: '--output=stolen' }, 400, 'commit'],
    ['branch as commit', { brand: 'one', commit: 'HEAD' }, 400, 'commit'],
    ['path in the commit', { brand: 'one', commit: `${'0'.repeat(40)}:../secret` }, 400, 'commit'],
    ['second line in the commit', { brand: 'one', commit: `${'0'.repeat(40)}\n${'0'.repeat(40)}` }, 400, 'commit'],
    ['empty commit', { brand: 'one', commit: '' }, 400, 'commit'],
  ])('%s is refused', async (_name, query, status, code) => {
    const server = await startRepository();
    const reply = await ask(server, query);
    expect([reply.status, reply.body.error.code]).toEqual([status, code]);
    expect(existsSync(join(server.folder, 'stolen'))).toBe(false);
  });

  test('it is guarded as the others are, and only read', async () => {
    const server = await startRepository();
    const address = `${addresses.history}?brand=one`;
    const foreign = await server.ask(address, undefined, { headers: { 'x-wusum-nonce': 'x' } });
    expect([foreign.status, foreign.body.error.code]).toEqual([403, 'nonce']);
    expect((await server.ask(address, {})).status).toBe(405);
  });

  test('a commit that does not exist has no changes', async () => {
    const server = await startRepository();
    expect((await ask(server, { brand: 'one', commit: 'f'.repeat(40) })).body.changes).toEqual([]);
  });

  test('files with odd names are files, not options, patterns or lines', async () => {
    const odd = ['--output=stolen.json', ':(bad)x.json', '*.json', '"q\'.json', 'one/a b.json', 'line\nbreak.json'];
    const resolver = smallFiles['wusum.resolver.json']!.replace(
      '"one/words.en.json"',
      ['one/words.en.json', ...odd].map((name) => JSON.stringify(name)).join(','),
    );
    const token = JSON.stringify({ odd: { $type: 'number', $value: 1 } });
    const server = await start({
      ...smallFiles,
      'wusum.resolver.json': resolver,
      ...Object.fromEntries(odd.map((name) => [name, token])),
    });
    git(server.folder, 'init', '-q');
    const id = commit(server, 'Start');
    const { status, body } = await ask(server, { brand: 'one' });
    expect([status, body.commits.length]).toEqual([200, 1]);
    const { body: changed } = await ask(server, { brand: 'one', commit: id });
    expect(changed.changes).toContainEqual({ path: 'odd', after: { $type: 'number', $value: 1 } });
    expect(git(server.folder, 'status', '--porcelain')).toBe('');
  });

  test('programs that the repository names are not started', async () => {
    const server = await startRepository();
    const mark = join(server.folder, 'started');
    const program = join(server.folder, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch "${mark}"\n`, { mode: 0o755 });
    commit(server, 'Start');
    const signed = git(server.folder, 'cat-file', 'commit', 'HEAD').replace('\n\n', `\ngpgsig ${signature}\n\n`);
    writeFileSync(join(server.folder, 'commit.txt'), signed);
    const id = git(server.folder, 'hash-object', '-t', 'commit', '-w', 'commit.txt').trim();
    git(server.folder, 'update-ref', 'HEAD', id);
    for (const name of ['core.fsmonitor', 'core.pager', 'gpg.program', 'diff.external', 'core.sshCommand'])
      git(server.folder, 'config', name, program);
    git(server.folder, 'config', 'log.showSignature', 'true');
    // Git itself starts it.
    git(server.folder, 'log');
    expect(existsSync(mark)).toBe(true);
    rmSync(mark);
    const { body } = await ask(server, { brand: 'one' });
    expect(body.commits).toHaveLength(1);
    await ask(server, { brand: 'one', commit: body.commits[0].id });
    expect(existsSync(mark)).toBe(false);
  });
});
