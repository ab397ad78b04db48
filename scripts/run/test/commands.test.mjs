import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../child.mjs';
import { at } from '../paths.mjs';
import { outputFolder } from '../start.mjs';

const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const call = (args, env = process.env) => run(process.execPath, [at('scripts', 'run.mjs'), ...args], { env });

test('every script of the root package.json goes through run.mjs and is in its help', async () => {
  const help = (await call(['help'])).output;
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).toBe(`node scripts/run.mjs ${name}`);
    expect(help).toMatch(new RegExp(`[ |]${name}\\b`));
  }
});

test.each([
  ['a check or suite', ['test', 'unitt', 'lint'], /"unitt".*theme, format, .*unit, /],
  ['a flag of a test runner', ['test', '--watch'], /"--watch"/],
  ['a bench', ['bench', 'raect'], /"raect".*react, /],
  ['a command', ['tset'], /npm test/],
  ['a name of Object.prototype', ['toString'], /npm test/],
])(
  'an unknown name, here %s, is a usage error that lists the known names, before set-up',
  async (_what, args, want) => {
    const { code, output } = await call(args);
    expect(code).toBe(2);
    expect(output).toMatch(want);
    expect(output).not.toContain('Node and pnpm');
  },
);

test('an unknown suite is a usage error', async () => {
  const { code, output } = await call(['suite'], { ...process.env, WUSUM_SUITE: 'unitt' });
  expect(code).toBe(2);
  expect(output).toMatch(/"unitt".*unit, /);
});

test('the last line of a rejected test run counts a failure', async () => {
  // One pipe for both streams: their order in two is not defined.
  const { output } = await run('sh', ['-c', '"$0" "$1" test unitt 2>&1', process.execPath, at('scripts', 'run.mjs')]);
  expect(output.trimEnd()).toMatch(/\n0 passed, 1 failed$/);
});

test.each([
  [[], 'storybook-static'],
  [['--quiet', '-o', 'my book'], 'my book'],
  [['--output-dir', 'a'], 'a'],
  [['--output-dir=a/b'], 'a/b'],
])('the output folder of Storybook with %j is %s', (args, want) => {
  expect(outputFolder(args)).toBe(want);
});
