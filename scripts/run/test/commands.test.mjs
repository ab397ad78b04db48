import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../child.mjs';
import { at } from '../paths.mjs';
import { outputFolder } from '../start.mjs';

const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const call = (args, env = process.env) => run(process.execPath, [at('scripts', 'run.mjs'), ...args], { env });

test('every script of the root goes through set-up, so that any Node it takes is enough', async () => {
  const help = (await call(['help'])).output;
  for (const [name, script] of Object.entries(scripts)) {
    expect(script).toBe(`node scripts/run.mjs ${name}`);
    expect(help).toMatch(new RegExp(`[ |]${name}\\b`));
  }
});

test.each([
  ['a check or suite', ['test', 'unitt', 'lint'], /"unitt"; there are theme, format, .*unit, /],
  ['a flag of a test runner', ['test', '--watch'], /"--watch"/],
  ['a bench', ['bench', 'raect'], /"raect"; there are react, /],
  ['a command', ['tset'], /npm test/],
  ['a name that every object has', ['toString'], /npm test/],
])('%s that there is not is refused with what there is, before anything is set up', async (_what, args, said) => {
  const { code, output } = await call(args);
  expect(code).toBe(2);
  expect(output).toMatch(said);
  expect(output).not.toContain('Node and pnpm');
});

test('a suite that there is not is refused in the same way', async () => {
  const { code, output } = await call(['suite'], { ...process.env, WUSUM_SUITE: 'unitt' });
  expect(code).toBe(2);
  expect(output).toMatch(/"unitt".*unit, /);
});

test('a refused test run ends with a count that is not green', async () => {
  expect((await call(['test', 'unitt'])).output.trimEnd()).toMatch(/\n0 passed, 1 failed$/);
});

test.each([
  [[], 'storybook-static'],
  [['--quiet', '-o', 'my book'], 'my book'],
  [['--output-dir', 'a'], 'a'],
  [['--output-dir=a/b'], 'a/b'],
])('a Storybook built with %j is said to be in %s', (args, want) => {
  expect(outputFolder(args)).toBe(want);
});
