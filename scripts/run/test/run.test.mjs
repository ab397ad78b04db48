import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../child.mjs';
import { cleanEnvironment } from '../environment.mjs';
import { duration, Stop } from '../report.mjs';
import { countVitest, total } from '../results.mjs';
import { chosenPort } from '../start.mjs';
import { shareOf } from '../suite.mjs';
import { nodeIsNewEnough } from '../tools.mjs';

const folder = mkdtempSync(join(tmpdir(), 'wusum run '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the environment drops variables of an outer npm or pnpm, and keeps network settings', () => {
  const env = cleanEnvironment({
    PATH: '/bin',
    npm_config_local_prefix: '/x',
    npm_package_name: 'x',
    npm_lifecycle_event: 'test',
    npm_execpath: '/npm-cli.js',
    pnpm_config_store_dir: '/s',
    INIT_CWD: '/x',
    npm_config_proxy: 'http://proxy:1',
  });
  expect(env).toMatchObject({ PATH: '/bin', npm_config_proxy: 'http://proxy:1', pnpm_config_proxy: 'http://proxy:1' });
  expect(Object.keys(env).filter((name) => /local_prefix|package|lifecycle|execpath|store|INIT/.test(name))).toEqual(
    [],
  );
});

test('a share of a suite becomes an argument of Vitest, and tests do not inherit the variable', () => {
  expect(shareOf({ PATH: '/bin', WUSUM_SHARD: '2/3' })).toEqual({ args: ['--shard', '2/3'], env: { PATH: '/bin' } });
  expect(shareOf({ PATH: '/bin' })).toEqual({ args: [], env: { PATH: '/bin' } });
});

test.each([
  ['20.20.2', false],
  ['22.17.9', false],
  ['22.18.0', true],
  ['24.0.0', true],
])('Node %s is new enough: %s', (version, want) => {
  expect(nodeIsNewEnough(version)).toBe(want);
});

test.each([
  [undefined, 6006],
  ['7007', 7007],
])('WUSUM_PORT %s means port %s', (given, want) => {
  expect(chosenPort(given)).toBe(want);
});

test.each(['abc', '0', '70000', '60.5'])('WUSUM_PORT %s is a usage error', (given) => {
  expect(() => chosenPort(given)).toThrow(Stop);
});

test.each([
  [400, '0.4 s'],
  [59_900, '59.9 s'],
  [187_000, '3 min 07 s'],
  [119_700, '2 min 00 s'],
])('%s ms is printed as %s', (ms, want) => {
  expect(duration(ms)).toBe(want);
});

test('a test file that fails to load counts as a failure', () => {
  const file = join(folder, 'report.json');
  const broken = { status: 'failed', assertionResults: [] };
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, testResults: [broken] }),
  );
  expect(countVitest(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a run that fails without a failed test counts as one failure', () => {
  const file = join(folder, 'fine.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, testResults: [] }));
  expect(countVitest(file, 1).failed).toBe(1);
  expect(countVitest(join(folder, 'absent.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a run without any test counts as one failure', () => {
  const file = join(folder, 'empty.json');
  writeFileSync(file, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 3, testResults: [] }));
  expect(countVitest(file, 0)).toEqual({ passed: 0, failed: 1, skipped: 3 });
});

test('counts are summed', () => {
  expect(
    total([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 });
});

test('a program runs without a shell, so arguments and folders may contain spaces', async () => {
  const script = 'process.stdout.write(process.cwd() + "|" + process.argv[1])';
  const { code, output } = await run(process.execPath, ['-e', script, 'a b; echo $HOME'], { cwd: folder });
  expect(code).toBe(0);
  expect(output.endsWith('|a b; echo $HOME')).toBe(true);
  expect(output).toContain('wusum run ');
});

test('run returns the exit code of the program, and 127 for a missing program', async () => {
  expect((await run(process.execPath, ['-e', 'process.exit(7)'])).code).toBe(7);
  expect((await run(join(folder, 'absent'), [])).code).toBe(127);
});

test('a program that exceeds its time limit is killed', async () => {
  const { timedOut, code } = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { seconds: 0.2 });
  expect(timedOut).toBe(true);
  expect(code).not.toBe(0);
});
