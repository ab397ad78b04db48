import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { folderIn, smallTokens, temporaryFolder, write, wusum } from './run-command.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

// The first use of a command loads the compiler.
vi.setConfig({ testTimeout: 60_000 });

const root = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = folderIn(root);
});

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

describe('what is at the place of a token file', () => {
  test('a folder, a link to nothing and a link that leads back are like no file', async () => {
    await write(folder, { 'tokens/a.tokens.json': { a: { $type: 'number', $value: 1 } } });
    await mkdir(join(folder, 'tokens/brand.json'));
    await symlink(join(folder, 'nowhere.json'), join(folder, 'tokens/b.tokens.json'));
    await symlink('..', join(folder, 'tokens/back'));
    const { code, err } = await wusum(folder, 'check', 'tokens');
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('Internal') as string });
  });

  test('a link to a folder is read', async () => {
    await write(folder, {
      'tokens/a.tokens.json': { a: { $type: 'number', $value: 1 } },
      'shared/b.tokens.json': { b: { $type: 'number', $value: '{missing}' } },
    });
    await symlink('../shared', join(folder, 'tokens/shared'));
    const { code, out, err } = await wusum(folder, 'check', 'tokens');
    expect(code).toBe(1);
    expect(out + err).toContain('tokens/shared/b.tokens.json:4:15');
  });
});

describe('the command line', () => {
  test.each([
    [['--help'], 0],
    [['--version'], 0],
    [['help', 'check'], 0],
    [['check', '--help'], 0],
    [[], 2],
    [['chek'], 2],
    [['check', '--onyl'], 2],
    [['check', 'nowhere'], 2],
    [['check', '--only', 'speck', 'nowhere'], 2],
    [['explain'], 2],
    [['build', '--platform', 'csss'], 2],
    [['list', 'nothing'], 2],
    [['diff', 'nowhere'], 2],
    [['init'], 2],
  ])('%j exits with code %d and prints no stack trace', async (args, want) => {
    const { code, out, err } = await wusum(folder, ...args);
    expect({ code, stack: /\n\s+at /u.test(out + err) }).toEqual({ code: want, stack: false });
  });

  test('the help of every command has an example', async () => {
    const { out } = await wusum(folder, '--help');
    const names = [...out.matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name!).filter((name) => name !== 'help');
    expect(names.length).toBeGreaterThan(6);
    for (const name of names) {
      const args = name === 'brand' ? ['brand', 'new'] : [name];
      expect((await wusum(folder, ...args, '--help')).out).toContain('Examples:\n  $ wusum');
    }
  });
});

describe('wusum completion', () => {
  test('bash completes commands and the flags of a command', async () => {
    const { out } = await wusum(folder, 'completion', 'bash');
    const complete = (...words: string[]): string[] => {
      const list = words.map((word) => `'${word}'`).join(' ');
      const script = `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _wusum; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return execFileSync('bash', ['-c', `${out}\n${script}`], { encoding: 'utf8' })
        .trim()
        .split('\n');
    };
    expect(complete('wusum', 'ch')).toEqual(['check']);
    expect(complete('wusum', 'check', '--o')).toEqual(['--only']);
    expect(complete('wusum', 'build', '--pl')).toEqual(['--platform']);
  });

  test('zsh and fish are supported; any other shell is a usage error', async () => {
    expect((await wusum(folder, 'completion', 'zsh')).out).toContain('bashcompinit');
    expect((await wusum(folder, 'completion', 'fish')).out).toContain('complete -c wusum');
    expect((await wusum(folder, 'completion', 'tcsh')).code).toBe(2);
  });
});

describe('wusum check', () => {
  test('exits with code 0 for a valid folder, resolver document or file', async () => {
    await write(folder, smallTokens);
    for (const path of ['tokens', 'tokens/x.resolver.json', 'tokens/base.tokens.json'])
      expect(await wusum(folder, 'check', join(folder, path))).toMatchObject({ code: 0, err: expect.any(String) });
  });

  test('exits with code 1 and reports the errors of all files, relative to the working directory', async () => {
    await write(folder, { 'a/a.json': '{ "x": { "$value": 1 } }', 'b.json': '{ "y": { "$value": "{z}" } }' });
    const { code, err, out } = await wusum(folder, 'check', join(folder, 'a/a.json'), join(folder, 'b.json'));
    expect(code).toBe(1);
    expect(err).toContain('--> a/a.json:1:');
    expect(err).toContain('--> b.json:1:');
    expect(out).toBe('');
  });

  test('follows references, also to parent folders', async () => {
    await write(folder, {
      'deep/r.resolver.json': {
        version: '2025.10',
        resolutionOrder: [{ name: 's', type: 'set', sources: [{ $ref: '../t.json' }] }],
      },
      't.json': '{ "a": { "$type": "number", "$value": "{nothing}" } }',
    });
    const { code, err } = await wusum(folder, 'check', join(folder, 'deep/r.resolver.json'));
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('--> t.json:1:') });
  });

  test('reads a folder without a resolver document as one set', async () => {
    await write(folder, {
      'a.json': '{ "a": { "$type": "number", "$value": 1 } }',
      'b.json': '{ "b": { "$value": "{a}" } }',
    });
    expect((await wusum(folder, 'check', folder)).code).toBe(0);
  });

  test('--json prints diagnostics as JSON', async () => {
    await write(folder, { 'a.json': '{ "x": { "$value": 1 } }' });
    const { code, out, err } = await wusum(folder, 'check', '--only', 'spec', '--json', join(folder, 'a.json'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      diagnostics: [{ severity: 'error', location: { file: 'a.json' } }],
    });
  });

  test('the tokens of this repository have no errors; the config is found from a subfolder', async () => {
    const { code, err } = await wusum(join(repository, 'packages/cli'), 'check');
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringMatching(/^error WS-/mu) });
  });
});

describe('wusum explain', () => {
  test('prints value, layers, users and pairs, with locations relative to the working directory', async () => {
    await write(folder, { ...smallTokens, 'wusum.config.json': '{}' });
    const { code, out } = await wusum(join(folder, 'tokens'), 'explain', 'color.text', '--mode', 'dark');
    expect(code).toBe(0);
    for (const part of ['mode dark', '→  color.seed', 'base.tokens.json:', 'color.text on color.ground'])
      expect(out).toContain(part);
  });

  test('lists the layers and which of them won', async () => {
    await write(folder, smallTokens);
    const { out } = await wusum(folder, 'explain', '{space.1}', '--json');
    const { layers } = JSON.parse(out) as { layers: { layer: string; won: boolean; location: { file: string } }[] };
    expect(layers).toMatchObject([
      { layer: 'set base', won: false, location: { file: 'tokens/base.tokens.json' } },
      { layer: 'brand clay', won: true, location: { file: 'tokens/clay.tokens.json' } },
    ]);
  });

  test('explains a diagnostic code; an unknown code is a usage error', async () => {
    const { code, out } = await wusum(folder, 'explain', 'ws-g010');
    expect({ code, out }).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^WS-G010 .+ error$/mu),
    });
    // The page of the code is installed: its example is printed without a network.
    expect(out).toContain('{size.smal}');
    expect(JSON.parse((await wusum(folder, 'explain', 'WS-G010', '--json')).out)).toMatchObject({
      code: 'WS-G010',
      fix: expect.any(String),
    });
    expect((await wusum(folder, 'explain', 'WS-G999')).code).toBe(2);
  });

  test('lists the components of the style sheets that the config names', async () => {
    await write(folder, {
      ...smallTokens,
      'wusum.config.json': { styles: ['site.css'] },
      'site.css': '.ws-link:hover { color: var(--ws-color-text); }',
    });
    const { out } = await wusum(folder, 'explain', 'color.text', '--json');
    expect(JSON.parse(out)).toMatchObject({
      components: [{ component: 'link', uses: [{ property: 'color', location: { file: 'site.css', column: 18 } }] }],
    });
  });

  test.each([
    [['color.txet'], 'color.text'],
    [['color.text', '--brand', 'reedd'], 'reed'],
    [['color.text', '--density', 'compact'], '"density"'],
    [['color.text', '--context', 'mode'], 'axis=context'],
  ])('%j is a usage error that names %s', async (args, want) => {
    await write(folder, smallTokens);
    expect(await wusum(folder, 'explain', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(want) });
  });
});

describe('wusum build', () => {
  test('writes each platform to its own folder, and a second build replaces the first', async () => {
    await write(folder, smallTokens);
    const first = await wusum(folder, 'build', '--platform', 'css,json', '--out', 'dist');
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^✓ .*\bdist\b/mu) });
    expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(['css', 'json', 'wusum-build.json']);
    expect(await read('dist/css/tokens.css')).toContain('8px');
    await wusum(folder, 'build', '--platform', 'css', '--out', 'dist', '--brand', 'reed');
    expect((await readdir(join(folder, 'dist'))).toSorted()).toEqual(['css', 'wusum-build.json']);
    expect(await read('dist/css/tokens.css')).not.toContain('8px');
  });

  test('reads the config, and flags override it', async () => {
    const config = `import { defineConfig } from 'wusum'; export default defineConfig({ out: 'made', platforms: ['json'] });`;
    await write(folder, { ...smallTokens, 'wusum.config.ts': config });
    expect((await wusum(join(folder, 'tokens'), 'build')).code).toBe(0);
    expect(await readdir(join(folder, 'made'))).toContain('json');
    expect((await wusum(folder, 'build', '--platform', 'css')).code).toBe(0);
    expect(await readdir(join(folder, 'made'))).toContain('css');
  });

  test('an unknown setting in the config is a usage error', async () => {
    await write(folder, { ...smallTokens, 'wusum.config.ts': 'export default { outt: 1 };' });
    expect(await wusum(folder, 'build')).toMatchObject({ code: 2, err: expect.stringContaining('"outt"') });
  });

  test('with an error nothing is written and the previous output is kept', async () => {
    await write(folder, smallTokens);
    await wusum(folder, 'build', '--platform', 'css', '--out', 'dist');
    const before = await read('dist/css/tokens.css');
    await writeFile(join(folder, 'tokens/dark.tokens.json'), '{ "color": { "ground": { "$value": "{nowhere}" } } }');
    const { code, err } = await wusum(folder, 'build', '--platform', 'css', '--out', 'dist');
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('--> tokens/dark.tokens.json:1:') });
    expect(await read('dist/css/tokens.css')).toBe(before);
  });

  test('never replaces a folder that it did not write', async () => {
    await write(folder, smallTokens);
    for (const out of ['.', 'tokens']) {
      const before = await readdir(join(folder, out), { recursive: true });
      expect((await wusum(folder, 'build', '--platform', 'css', '--out', out)).code).toBe(2);
      expect(await readdir(join(folder, out), { recursive: true })).toEqual(before);
    }
    expect((await wusum(folder, 'check')).code).toBe(0);
  });

  test('the shards of a build together equal the whole build, byte for byte', async () => {
    await write(folder, smallTokens);
    const build = async (out: string, ...args: string[]): Promise<Record<string, string>> => {
      expect((await wusum(folder, 'build', '--platform', 'css,json,scss,less,ts', '--out', out, ...args)).code).toBe(0);
      const entries = await readdir(join(folder, out), { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      return Object.fromEntries(paths.map((path, index) => [path.slice(join(folder, out).length), texts[index]!]));
    };
    const whole = await build('whole');
    const shares = [await build('one', '--shard', '1/2'), await build('two', '--shard', '2/2')];
    expect(Object.assign({}, ...shares)).toEqual(whole);
    for (const share of shares) expect(Object.keys(share).length).toBeLessThan(Object.keys(whole).length);
  });

  test.each(['0/2', '3/2', '1', 'a/b', '1/0'])('--shard %s is a usage error', async (shard) => {
    await write(folder, smallTokens);
    expect((await wusum(folder, 'build', '--platform', 'css', '--shard', shard)).code).toBe(2);
  });

  test('an unknown brand is a usage error with a suggestion', async () => {
    await write(folder, smallTokens);
    const { code, err } = await wusum(folder, 'build', '--platform', 'css', '--brand', 'reedd');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringMatching(/\breed\b/u) });
  });
});

describe('wusum diff', () => {
  const changed = {
    ...smallTokens,
    'tokens/clay.tokens.json': '{ "space": { "1": { "$value": { "value": 9, "unit": "px" }, "$type": "dimension" } } }',
  };

  test('compares folders, and exits with code 1 if more changed than --allow permits', async () => {
    await write(join(folder, 'a'), smallTokens);
    await write(join(folder, 'b'), changed);
    const args = ['diff', join(folder, 'a/tokens'), join(folder, 'b/tokens')];
    expect(await wusum(folder, ...args)).toMatchObject({
      code: 1,
      out: expect.stringContaining('8px → 9px  brand clay'),
    });
    expect((await wusum(folder, ...args, '--allow', 'patch')).code).toBe(0);
    expect((await wusum(folder, 'diff', args[1]!, args[1]!)).code).toBe(0);
    const json = JSON.parse((await wusum(folder, ...args, '--json')).out) as { bump: string };
    expect(json.bump).toBe('patch');
  });

  test('compares a git revision with the tokens on disk, and two revisions', async () => {
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder });
    await write(folder, smallTokens);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    expect(JSON.parse((await wusum(folder, 'diff', 'HEAD', '--json')).out)).toMatchObject({ bump: 'none' });
    expect((await wusum(folder, 'diff', 'HEAD')).code).toBe(0);
    await write(folder, changed);
    expect((await wusum(join(folder, 'tokens'), 'diff', 'HEAD', '--tokens', '.')).code).toBe(1);
    git('commit', '-qam', 'two');
    const { code, out } = await wusum(folder, 'diff', 'HEAD~1', 'HEAD', '--format', 'markdown');
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringMatching(/brand clay\n\n.*\n.*\n\| `space\.1` \| `8px` \| `9px` \|/u),
    });
  });
});

describe('wusum list', () => {
  test.each([
    ['tokens', 'color.ground  '],
    ['brands', 'clay\nreed\n'],
    ['axes', 'light (default), dark'],
    ['platforms', 'theme\ncss\n'],
    ['codes', 'WS-G010'],
  ])('%s', async (what, want) => {
    await write(folder, smallTokens);
    expect(await wusum(folder, 'list', what)).toMatchObject({ code: 0, out: expect.stringContaining(want) });
  });
});
