#!/usr/bin/env node
/**
 * Every `npm run …` of the repository: from a bare clone to the result, with nothing but Node ≥ 20 and npm. This file and
 * those in run/ use built-in modules only, because they run before anything is installed.
 */
import { bench, refuseUnknownBenches } from './run/bench.mjs';
import { leaveCleanlyOnSignals } from './run/child.mjs';
import { brands, chore, docs, pack, picture, wusum } from './run/chores.mjs';
import { findChromium, prepare, prepareBuilt, prepareTools } from './run/prepare.mjs';
import { leaveStandardOutput, say, step, Stop } from './run/report.mjs';
import { buildStorybook, startStorybook } from './run/start.mjs';
import { chosenSuite, suite } from './run/suite.mjs';
import { refuseUnknown, test } from './run/test.mjs';
import { theme } from './run/theme.mjs';

const help = `Commands:
  npm start                                   set up, compile the tokens, open Storybook on port 6006 (WUSUM_PORT)
  npm test [-- NAME…]                         set up, then every check and test, or only those named
  npm run build-storybook [-- -o DIR]         a static Storybook, in storybook-static/ where nothing else is said
  npm run theme -- --tokens DIR --out DIR     compile any folder of tokens to any folder
  npm run wusum -- check|explain|diff|… …     the command wusum, built from this repository
  npm run lint | format | types               the linter and the formatter mend what they can, TypeScript only tells
  npm run docs | picture                      write the pages that are made from code, the picture of the README
  npm run pack                                tarballs of the packages, to install in a project of yours
  npm run changeset                           say what a change means to the users of the packages
  npm run bench -- react|compiler|fleet|cache measure against peers, write docs/benchmarks.md
  npm run suite | brands                      a share of the tests or brands, for machines that divide the work`;

/** Where the person stands; npm goes to the root of the repository. */
const here = () => process.env.INIT_CWD ?? process.cwd();

const commands = {
  start: async () => startStorybook(await prepare()),
  test: async (args) => {
    refuseUnknown(args);
    return test(await prepareTools(), args);
  },
  'build-storybook': async (args) => buildStorybook(await prepare(), args),
  theme: async (args) => theme(await prepareTools(), args, here()),
  wusum: async (args) => {
    leaveStandardOutput();
    return wusum(await prepareBuilt(), args, here());
  },
  lint: async (args) => chore('oxlint', ['--fix'])(await prepare(), args),
  format: async (args) => chore('oxfmt', args.length > 0 ? [] : ['.'])(await prepareTools(), args),
  types: async (args) => chore('tsc', ['-p', 'tsconfig.json'])(await prepareBuilt(), args),
  docs: async () => docs(await prepareBuilt()),
  picture: async () => {
    const tools = await prepareBuilt();
    await step('Chromium', () => findChromium(tools));
    return picture(tools);
  },
  changeset: async (args) => chore('changeset')(await prepareTools(), args),
  pack: async () => pack(await prepareBuilt()),
  bench: async (args) => {
    refuseUnknownBenches(args);
    return bench(await prepareBuilt(), args);
  },
  suite: async () => {
    chosenSuite();
    return suite(await prepareBuilt());
  },
  brands: async (args) => brands(await prepareBuilt(), args),
};

async function main([name = '', ...args]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
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
    return error.code;
  }
}

leaveCleanlyOnSignals();
process.exitCode = await main(process.argv.slice(2));
