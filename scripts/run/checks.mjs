import { findEngines } from '../engines.mjs';
import { ensureOffice } from '../office.mjs';
import { buildPackages } from './build.mjs';
import { run } from './child.mjs';
import { testMoreBrands } from './more-brands.mjs';
import { at, installedProgram, root } from './paths.mjs';
import { compilePlatforms } from './platforms.mjs';
import { findChromium } from './prepare.mjs';
import { begin } from './progress.mjs';
import { duration, Stop } from './report.mjs';
import { compileTheme } from './theme.mjs';

/** @typedef {{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }} Tools */

/** A check that runs a program and succeeds if it exits with code 0. */
const program =
  (name, ...args) =>
  async ({ env }) => {
    const { code, output } = await run(installedProgram(name), args, { cwd: root, env, seconds: 600 });
    if (code !== 0) throw new Stop(`${name} exited with code ${code}.`, output);
  };

/** The whole repository, and the application that has types of its own: those of Next.js change Node's for all that see them. */
async function checkTypes(tools) {
  await program('tsc', '-p', 'tsconfig.json')(tools);
  await program('tsc', '-p', 'packages/examples/community/tsconfig.json')(tools);
}

/** The rules of `wusum check`: computed for every context, so that no browser need show them. */
async function checkTokens({ node, env }) {
  const command = [at('packages', 'cli', 'dist', 'bin.js'), 'check'];
  const { code, output } = await run(node, command, { cwd: root, env, seconds: 300 });
  if (code !== 0)
    throw new Stop('The tokens break a rule; the findings are printed above, each with its place.', output);
}

/**
 * @typedef {object} Check A check succeeds or fails; it counts as one test.
 * @property {string} name
 * @property {string} title
 * @property {string[]} needs
 * @property {(tools: Tools) => Promise<string | undefined | void>} attempt
 * @property {boolean} [onlyByName] is no part of `npm test` without names
 */

/** @type {Check[]} */
export const checks = [
  { name: 'theme', title: 'Compiled the tokens of all brands', needs: [], attempt: compileTheme },
  { name: 'format', title: 'Format', needs: [], attempt: program('oxfmt', '--check', '.') },
  { name: 'build', title: 'Built the packages', needs: ['theme'], attempt: buildPackages },
  // It follows imports into the packages as they are built.
  { name: 'lint', title: 'Lint', needs: ['build'], attempt: program('oxlint') },
  { name: 'types', title: 'Types', needs: ['build'], attempt: checkTypes },
  {
    name: 'tokens',
    title: 'Contrast, target size, glyphs and all other rules in every context',
    needs: ['build'],
    attempt: checkTokens,
  },
  {
    name: 'platforms',
    title: 'Built the platforms that Storybook shows',
    needs: ['build'],
    attempt: compilePlatforms,
  },
  { name: 'chromium', title: 'Chromium', needs: [], attempt: findChromium },
  { name: 'other-engines', title: 'Firefox and WebKit', needs: ['chromium'], attempt: findEngines },
  // One after the other: apt-get locks its files.
  { name: 'libreoffice', title: 'LibreOffice', needs: ['other-engines'], attempt: ensureOffice },
  {
    name: 'more-brands',
    title: 'A sixth and a seventh brand leave everything that depends on brands green',
    needs: ['chromium'],
    attempt: testMoreBrands,
    onlyByName: true,
  },
];

/**
 * @param {Check} check
 * @param {Tools} tools
 * @param {import('./progress.mjs').ProgressDisplay} display
 * @returns {import('./schedule.mjs').Task}
 */
export function checkTask({ name, title, needs, attempt }, tools, display) {
  const work = async () => {
    const running = begin(name);
    display.add(running);
    let note;
    let failure;
    try {
      note = await attempt(tools);
    } catch (error) {
      failure = error;
    }
    const ms = performance.now() - running.started;
    display.remove(running);
    if (failure) display.print(`\n${textOf(failure)}\n`);
    const remark = failure ? 'failed' : note;
    display.print(`${failure ? '✗' : '✓'} ${title}${remark ? ` (${remark})` : ''} — ${duration(ms)}`);
    return { name, ok: !failure, passed: failure ? 0 : 1, failed: failure ? 1 : 0, ms };
  };
  return { name, needs, weight: 1, work };
}

const textOf = (error) =>
  (error instanceof Stop ? `${error.output.trimEnd()}\n\n${error.message}` : String(error?.stack ?? error)).trim();
