import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { smallTokens, temporaryFolder, write, wusum } from './house.js';

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

/** A history: a name comes, takes the place of another, and the other goes; then the tokens break. */
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
    ['first', 'first', 0, 'No differences.'],
    ['first', 'second', 1, 'Requires a minor version.'],
    ['second', 'third', 1, 'space.1 → space.gap'],
    ['third', 'fourth', 1, 'Requires a patch version.'],
  ])('%s…%s ends with %d and says: %s', async (from, to, code, part) => {
    expect(await diff(from, to)).toMatchObject({ code, out: expect.stringContaining(part) });
  });

  test.each([
    ['first', 'second', 'minor', 0],
    ['first', 'second', 'patch', 1],
    ['second', 'third', 'minor', 1],
    ['second', 'third', 'major', 0],
    ['first', 'second', 'big', 2],
    ['first', 'nowhere', 'major', 2],
  ])('%s…%s with --allow %s ends with %d', async (from, to, allow, code) => {
    expect((await diff(from, to, '--allow', allow)).code).toBe(code);
  });

  test('names the components whose styles read what is gone or changed', async () => {
    const { out } = await diff('second', 'third', '--json');
    expect(JSON.parse(out)).toMatchObject({ components: [{ component: 'card', tokens: ['space.1'] }] });
    expect((await diff('third', 'fourth', '--format', 'markdown')).out).toMatch(/omponents:\*\* `link`/u);
  });

  test('Markdown tells colours beside each other below the place that they are seen in', async () => {
    const { out } = await diff('third', 'fourth', '--format', 'markdown');
    expect(out).toMatch(/### Edited: mode light\n\n.*\n.*\n\| `color\.ground` \| `#\w{6}` \| `#\w{6}` \| ΔE [\d.]+, /u);
    expect(out).not.toContain('mode dark');
  });
});

describe('tokens that do not compile', () => {
  test('are told as problems, in the format that was asked for', async () => {
    expect(await diff('fourth')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('base.tokens.json:1'),
    });
    const github = await diff('fourth', '--format', 'github');
    expect(github.out).toMatch(/^::error file=base\.tokens\.json,line=1,/mu);
    expect(github.err).toContain('do not compile');
    const sarif = JSON.parse((await diff('fourth', '--format', 'sarif')).out) as { runs: { results: unknown[] }[] };
    expect(sarif.runs[0]!.results.length).toBeGreaterThan(0);
  });

  test('sound ones are one annotation, an error where more differs than is allowed', async () => {
    expect((await diff('first', 'second', '--format', 'github')).out).toMatch(/^::error title=Tokens::.*minor/u);
    const allowed = await diff('first', 'second', '--format', 'github', '--allow', 'minor');
    expect(allowed).toMatchObject({ code: 0, out: expect.stringMatching(/^::notice title=Tokens::/u) });
  });
});
