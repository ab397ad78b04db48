import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { smallTokens, temporaryFolder, write, wusum, wusumIn } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeAll(async () => {
  folder = join(root, 'app');
  await mkdir(folder);
  await write(folder, { ...smallTokens, 'bad.json': '{ "a": { "$type": "number", "$value": "{b}" } }' });
});

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { uri: string } } }[];
    }[];
  }[];
}

describe('wusum check', () => {
  test('--format sarif prints a log with paths relative to the working directory', async () => {
    const { code, out, err } = await wusum(folder, 'check', '--only', 'spec', '--format', 'sarif', 'bad.json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const { tool, results } = (JSON.parse(out) as Log).runs[0]!;
    expect(tool.driver.name).toBe('wusum');
    expect(results[0]).toMatchObject({
      ruleId: 'WS-G010',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'bad.json' } } }],
    });
  });

  test('for valid tokens, the log has no results', async () => {
    const { code, out } = await wusum(folder, 'check', '--only', 'spec', '--format', 'sarif', 'tokens');
    expect({ code, results: (JSON.parse(out) as Log).runs[0]!.results }).toEqual({ code: 0, results: [] });
  });

  test('--format github prints annotations with paths relative to the repository', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root };
    const { code, out, err } = await wusumIn(env, folder, 'check', '--only', 'spec', '--format', 'github', 'bad.json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toMatch(/^::error file=app\/bad\.json,line=1,col=\d+,[^:]*title=WS-G010 [^:]*::./u);
  });

  test('GitHub Actions gets both text and annotations by default', async () => {
    const { out, err } = await wusumIn({ GITHUB_ACTIONS: 'true' }, folder, 'check', 'bad.json');
    expect(out).toContain('::error file=bad.json,');
    expect(err).toContain('--> bad.json:1:');
    expect((await wusumIn({ GITHUB_ACTIONS: 'true' }, folder, 'check', '--format', 'text', 'bad.json')).out).toBe('');
  });

  test('an unknown format is a usage error', async () => {
    const { code, err } = await wusum(folder, 'check', '--format', 'xml');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('text, json, sarif, github') });
  });
});

describe('wusum build', () => {
  const args = ['build', '--platform', 'json', '--out', 'made', '--tokens'];

  test.each(['json', 'sarif'])('--format %s prints one JSON document and nothing else', async (format) => {
    for (const tokens of ['tokens', 'bad.json']) {
      const { code, out, err } = await wusum(folder, ...args, tokens, '--format', format);
      expect({ code, err }).toEqual({ code: tokens === 'tokens' ? 0 : 1, err: '' });
      expect(JSON.parse(out)).toBeTypeOf('object');
    }
  });

  test('--format github prints nothing for valid tokens', async () => {
    expect(await wusum(folder, ...args, 'tokens', '--format', 'github')).toEqual({ code: 0, out: '', err: '' });
    expect((await wusum(folder, ...args, 'bad.json', '--format', 'github')).out).toMatch(/^::error file=bad\.json,/u);
  });
});
