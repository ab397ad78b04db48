import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { ProgressDisplay } from '../progress.mjs';
import { resultsFolder, suiteTask } from '../suite-task.mjs';

const config = 'scripts/run/test/fixtures/vitest.fixture.ts';
const name = `fixture-${process.pid}`;
const tools = { node: process.execPath, env: { ...process.env, VITEST: undefined } };

afterAll(() => {
  for (const end of ['json', 'txt']) rmSync(join(resultsFolder, `${name}.${end}`), { force: true });
});
vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllEnvs());

async function runFixture({ env = tools.env, budget = 1, retries } = {}) {
  mkdirSync(resultsFolder, { recursive: true });
  const written = [];
  const display = new ProgressDisplay({ stream: { write: (text) => written.push(text) } });
  const suite = { name, title: 'Fixture', config, needs: [], weight: 1, budget, minutes: 1, retries };
  return { result: await suiteTask(suite, { ...tools, env }, display).work(), written };
}

test('a failed test and a file that does not load are printed when they occur, and counted', async () => {
  const { result, written } = await runFixture();
  expect(result).toMatchObject({ ok: false, passed: 2, failed: 3 });
  const failures = written.slice(0, -1).filter((text) => text.includes(`✗ ${name} › `));
  expect(failures).toHaveLength(3);
  expect(failures.join('\n')).toMatch(/fails\.case\.mjs › fails[^]*fails\.case\.mjs:4/);
  expect(failures.join('\n')).toMatch(/broken\.case\.mjs\nError: does not load|broken\.case\.mjs\ndoes not load/);
});

test('a test that passes at its second attempt is no failure, but is named', async () => {
  const { result, written } = await runFixture({ retries: 1 });
  expect(result).toMatchObject({ ok: false, passed: 3, failed: 2 });
  expect(result.unsteady).toEqual([
    { title: expect.stringContaining('unsteady.case.mjs'), why: expect.stringContaining('first attempt') },
  ]);
  expect(written.join('')).toMatch(
    /! passed at its second attempt: .*unsteady\.case\.mjs › passes later\nfirst attempt/,
  );
});

test.runIf(process.platform === 'linux')(
  'a suite over its CPU budget fails, and is named with its budget',
  async () => {
    vi.stubEnv('WUSUM_BUDGET_FACTOR', '0.0001');
    const { result, written } = await runFixture({ env: { ...tools.env, WUSUM_SHARD: '3/3' } });
    expect(result).toMatchObject({ ok: false, budget: 0.0001 });
    expect(result.cpu).toBeGreaterThan(0.006);
    expect(written.some((text) => text.startsWith(`✗ ${name} is over its budget`))).toBe(true);
  },
);
