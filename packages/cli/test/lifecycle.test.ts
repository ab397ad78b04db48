import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { smallTokens, temporaryFolder, write, wusum, type Output } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();

/** A project at a version, in which `space.gap` was renamed to `space.1` and will be removed in 2.0.0. */
async function project(version: string): Promise<(...args: string[]) => Promise<Output>> {
  const folder = join(root, version);
  const document = structuredClone(smallTokens['tokens/x.resolver.json']);
  document.sets.base.sources.push({ $ref: 'removed.tokens.json' });
  await write(folder, {
    ...smallTokens,
    'tokens/x.resolver.json': document,
    'tokens/removed.tokens.json': { space: { gap: { $value: '{space.1}', $deprecated: '2.0.0' } } },
    'package.json': { version },
    'wusum.config.json': { platforms: ['css'], styles: ['*.css'] },
    'site.css': '.ws-card { gap: var(--ws-space-gap); }\n',
  });
  return (...args) => wusum(folder, ...args);
}

describe('a renamed token', () => {
  test('is an alias in every platform until its version, and its uses are reported', async () => {
    const run = await project('1.4.0');
    const { code, err } = await run('check', '--only', 'lifecycle');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('warning WS-L005 --ws-space-gap') });
    expect(err).toContain('--> site.css:1:21');
    expect(err).toMatch(/fix: .*--ws-space-1/u);
    expect((await run('build')).code).toBe(0);
    expect(await readFile(join(root, '1.4.0/build/css/tokens.css'), 'utf8')).toMatch(/--ws-space-gap:/u);
  });

  test('is an error from its version on, also in a build', async () => {
    const run = await project('2.0.0');
    const { code, err } = await run('check', '--only', 'lifecycle');
    expect(code).toBe(1);
    expect(err).toMatch(/^error WS-L011 .*"space\.gap".*2\.0\.0/mu);
    expect(await run('build')).toMatchObject({ code: 1, err: expect.stringContaining('error WS-L011') });
  });
});

test.each([
  ['3.0.0', '1.0.0', { code: 0 }],
  ['3.1.0', 'next', { code: 2, err: expect.stringContaining('"version"') }],
])('in a package at %s, the version %s of the config counts', async (version, own, want) => {
  const run = await project(version);
  await write(join(root, version), { 'wusum.config.json': { platforms: ['css'], version: own } });
  expect(await run('check', '--only', 'lifecycle')).toMatchObject(want);
});
