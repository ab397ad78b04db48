import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { smallTokens, temporaryFolder, write, wusum } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const folder = temporaryFolder();

const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
  });

async function commit(name: string, files: Readonly<Record<string, unknown>>): Promise<void> {
  await write(folder, files);
  git('add', '.');
  git('commit', '-qm', name);
  git('tag', name);
}

const base = smallTokens['tokens/base.tokens.json'];
const gap = { $type: 'dimension', $value: { value: 12, unit: 'px' } };

/** A history: a token is added and replaces another one, which is then removed; then the tokens become invalid. */
beforeAll(async () => {
  git('init', '-q');
  await commit('first', {
    ...smallTokens,
    'wusum.config.json': { styles: ['*.css'] },
    'site.css': '.ws-card { padding: var(--ws-space-1); } .ws-link { color: var(--ws-color-text); }',
  });
  const old = { ...base.space['1'], $deprecated: '{space.gap}, gone in 2.0.0' };
  await commit('second', { 'tokens/base.tokens.json': { ...base, space: { '1': old, gap } } });
  await commit('third', {
    'tokens/base.tokens.json': { ...base, space: { gap } },
    'tokens/clay.tokens.json': '{}',
  });
  const ground = { $value: { colorSpace: 'oklch', components: [0.8, 0, 0] } };
  await commit('fourth', {
    'tokens/base.tokens.json': { ...base, color: { ...base.color, ground }, space: { gap } },
  });
  await commit('broken', { 'tokens/base.tokens.json': '{ "a": { "$value": 1 } }' });
});

const diff = (...args: string[]): ReturnType<typeof wusum> => wusum(join(folder, 'tokens'), 'diff', ...args);

describe('between revisions', () => {
  test.each([
    ['first', 'first', 0, 'none'],
    ['first', 'second', 1, 'minor'],
    ['second', 'third', 1, 'major'],
    ['third', 'fourth', 1, 'patch'],
  ])('%s…%s exits with code %d and requires this version: %s', async (from, to, code, bump) => {
    const result = await diff(from, to, '--json');
    expect({ code: result.code, ...JSON.parse(result.out) }).toMatchObject({ code, bump });
  });

  test('a removed name is shown with its replacement', async () => {
    expect((await diff('second', 'third')).out).toContain('space.1 → space.gap');
  });

  test.each([
    ['first', 'second', 'minor', 0],
    ['first', 'second', 'patch', 1],
    ['second', 'third', 'minor', 1],
    ['second', 'third', 'major', 0],
    ['first', 'second', 'big', 2],
    ['first', 'nowhere', 'major', 2],
  ])('%s…%s with --allow %s exits with code %d', async (from, to, allow, code) => {
    expect((await diff(from, to, '--allow', allow)).code).toBe(code);
  });

  test('lists the components whose styles use a removed or changed token', async () => {
    const { out } = await diff('second', 'third', '--json');
    expect(JSON.parse(out)).toMatchObject({ components: [{ component: 'card', tokens: ['space.1'] }] });
    expect((await diff('third', 'fourth', '--format', 'markdown')).out).toMatch(/^\*\*.*`link`/mu);
  });

  test('Markdown lists old and new colours under the contexts in which they changed', async () => {
    const { out } = await diff('third', 'fourth', '--format', 'markdown');
    expect(out).toMatch(/mode light\n\n.*\n.*\n\| `color\.ground` \| `#\w{6}` \| `#\w{6}` \| ΔE [\d.]+, /u);
    expect(out).not.toContain('mode dark');
  });
});

describe('tokens that do not compile', () => {
  test('are reported as diagnostics, in the chosen format', async () => {
    expect(await diff('fourth')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('base.tokens.json:1'),
    });
    const github = await diff('fourth', '--format', 'github');
    expect(github.out).toMatch(/^::error file=base\.tokens\.json,line=1,/mu);
    expect(github.code).toBe(1);
    const sarif = JSON.parse((await diff('fourth', '--format', 'sarif')).out) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]!.results.length).toBeGreaterThan(0);
  });

  test('a difference is one annotation: an error if it is larger than --allow, otherwise a notice', async () => {
    expect((await diff('first', 'second', '--format', 'github')).out).toMatch(/^::error title=Tokens::.*minor/u);
    const allowed = await diff('first', 'second', '--format', 'github', '--allow', 'minor');
    expect(allowed).toMatchObject({ code: 0, out: expect.stringMatching(/^::notice title=Tokens::/u) });
  });
});
