#!/usr/bin/env node
/**
 * Runs every `npm run …` of the repository from a bare clone; only Node ≥ 20 and npm are needed. This file and those in
 * run/ import built-in modules only, because they run before dependencies are installed.
 */
import { parseTestArguments } from './run/arguments.mjs';
import { bench, refuseUnknownBenches } from './run/bench.mjs';
import { leaveCleanlyOnSignals } from './run/child.mjs';
import { brands, chore, docs, examine, newComponent, pack, picture, sheetOrder, sizes, wusum } from './run/chores.mjs';
import { findChromium, prepare, prepareBuilt, prepareStorybook, prepareTools } from './run/prepare.mjs';
import { printToStandardError, print, step, Stop } from './run/report.mjs';
import { buildStorybook, startStorybook } from './run/start.mjs';
import { chosenSuite, suite } from './run/suite.mjs';
import { test } from './run/test.mjs';
import { theme } from './run/theme.mjs';

const help = `Commands:
  npm start                                   set up, compile the tokens, open Storybook on port 6006 (WUSUM_PORT)
  npm test [-- NAME…]                         set up, then run all checks and tests, or only those named
                                              (WUSUM_SHARD=1/2: the first half of each suite;
                                              WUSUM_BUDGET_FACTOR=1.5: budgets of a slower machine;
                                              WUSUM_SEED=123: the random values of a failure)
  npm test -- stories --story Button/Sizes    test one story, or all stories of a component
  npm run build-storybook [-- -o DIR]         build a static Storybook (default: storybook-static/)
  npm run theme -- --tokens DIR --out DIR     compile a token folder to an output folder
  npm run wusum -- check|explain|diff|… …     run the wusum command of this repository
  npm run lint | format | types               lint and format (with fixes), check types
  npm run new-component -- NAME               write the files of a new component (--parts Root,List,Item)
  npm run docs | picture                      regenerate the generated pages, the picture in the README
  npm run sizes                               accept what each export of @wusum/react costs now
  npm run sheet-order                         search for the order in which its style sheet compresses best
  npm run pack                                pack the packages as tarballs, to install elsewhere
  npm run changeset                           describe a change for the changelog of the packages
  npm run bench -- react|compiler|fleet|cache|voice|studio|tribe
                                              run benchmarks and update docs/benchmarks.md
  npm run examine -- voice|vale|belonging|community
                                              examine voice checker, queries or community, update docs/benchmarks.md
  npm run examine -- slides                   print the decks of all brands with LibreOffice (--out=FOLDER)
  npm run examine -- members                  compare the marks of 10,000 members at 24 pixels (--members=N)
  npm run examine -- sheets                   contact sheets of logos, cards, mails and books (--out=FOLDER)
  npm run examine -- book                     check the PDF of all books with cpdf (--cpdf=PATH)
  npm run suite | brands                      run a share of the tests or brands (WUSUM_SHARD)`;

/** The user’s working directory; npm changes to the repository root. */
const here = () => process.env.INIT_CWD ?? process.cwd();

const commands = {
  start: async () => startStorybook(await prepareStorybook()),
  test: async (args) => {
    const chosen = parseTestArguments(args);
    return test(await prepareTools(), chosen);
  },
  'build-storybook': async (args) => buildStorybook(await prepareStorybook(), args),
  theme: async (args) => theme(await prepareTools(), args, here()),
  wusum: async (args) => {
    printToStandardError();
    return wusum(await prepareBuilt(), args, here());
  },
  lint: async (args) => chore('oxlint', ['--fix'])(await prepare(), args),
  format: async (args) => chore('oxfmt', args.length > 0 ? [] : ['.'])(await prepareTools(), args),
  types: async (args) => chore('tsc', ['-p', 'tsconfig.json'])(await prepareBuilt(), args),
  'new-component': async (args) => newComponent(await prepare(), args),
  docs: async () => docs(await prepareBuilt()),
  sizes: async () => sizes(await prepareBuilt()),
  'sheet-order': async () => sheetOrder(await prepareBuilt()),
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
  examine: async (args) => examine(await prepareTools(), args),
  suite: async () => {
    chosenSuite();
    return suite(await prepareBuilt());
  },
  brands: async (args) => brands(await prepareBuilt(), args),
};

async function main([name = '', ...args]) {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    print(help);
    return name === 'help' || name === '' ? 0 : 2;
  }
  try {
    return await command(args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.output) process.stderr.write(`\n${error.output.trimEnd()}\n`);
    process.stderr.write(`\n${error.message}\n`);
    // The last line of a test run is always a count.
    if (name === 'test') print('\n0 passed, 1 failed');
    return error.code;
  }
}

leaveCleanlyOnSignals();
process.exitCode = await main(process.argv.slice(2));
