#!/usr/bin/env node
/**
 * `npm start`, `npm test` and `npm run theme`: everything from a bare clone to the result, with nothing but
 * Node ≥ 20 and npm. This file and those in run/ use built-in modules only, because they run before anything is installed.
 */
import { leaveCleanlyOnSignals } from './run/child.mjs';
import { bench } from './run/bench.mjs';
import { prepare, prepareTools } from './run/prepare.mjs';
import { say, Stop } from './run/report.mjs';
import { buildStorybook, startStorybook } from './run/start.mjs';
import { test } from './run/test.mjs';
import { theme } from './run/theme.mjs';

const help = `Commands:
  npm start                                   set up, compile the tokens, open Storybook on port 6006 (WUSUM_PORT)
  npm test [-- NAME…]                         set up, then every check and test, or only those named
  npm run build-storybook                     a static Storybook in storybook-static/
  npm run bench -- react|compiler|fleet|cache measure against peers, write docs/benchmarks.md
  npm run theme -- --tokens DIR --out DIR     compile any folder of tokens to any folder`;

const commands = {
  start: async () => startStorybook(await prepare()),
  test: async (args) => test(await prepareTools(), args),
  'build-storybook': async (args) => buildStorybook(await prepare(), args),
  bench: async (args) => bench(await prepare(), args),
  theme: async (args) => theme(await prepareTools(), args, process.env.INIT_CWD ?? process.cwd()),
};

async function main([name = '', ...args]) {
  const command = commands[name];
  if (!command) {
    say(help);
    return name === 'help' || name === '' ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.output) process.stderr.write(`\n${error.output.trimEnd()}\n`);
    process.stderr.write(`\n${error.message}\n`);
    // The last line of a test run is a count whatever happens.
    if (name === 'test') say('\n0 passed, 1 failed');
    return 1;
  }
}

leaveCleanlyOnSignals();
process.exitCode = await main(process.argv.slice(2));
