import { availableParallelism } from 'node:os';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureChromium } from '../browser.mjs';
import { buildPackages } from './build.mjs';
import { run } from './child.mjs';
import { at, cacheFolder, root } from './paths.mjs';
import { say, sayStep, Stop } from './report.mjs';
import { countVitest, total } from './results.mjs';
import { schedule } from './schedule.mjs';
import { suites } from './suites.mjs';
import { compileTheme } from './theme.mjs';

const resultsFolder = join(cacheFolder, 'results');

/** A check is one program that is content or not; it counts as one test. */
function check(name, title, needs, attempt) {
  const work = async () => {
    const started = performance.now();
    let note;
    let failure;
    try {
      note = await attempt();
    } catch (error) {
      failure = error;
      const said =
        error instanceof Stop ? `${error.output.trimEnd()}\n\n${error.message}` : String(error?.stack ?? error);
      say(`\n${said.trim()}\n`);
    }
    sayStep(title, failure ? 'failed' : note, performance.now() - started, failure ? '✗' : '✓');
    return { ok: !failure, passed: failure ? 0 : 1, failed: failure ? 1 : 0 };
  };
  return { name, needs, weight: 1, work };
}

/** A check that is a program: content when it exits with 0. */
function programCheck({ name, title, needs = [], program, args }, tools) {
  return check(name, title, needs, async () => {
    const { code, output } = await run(program, args, { cwd: root, env: tools.env, seconds: 600 });
    if (code !== 0) throw new Stop(`${title}: ${basename(program)} ended with code ${code}.`, output);
  });
}

const bin = (name) => at('node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function checks(tools) {
  return [
    check('theme', 'Compiled the tokens of all brands', [], () => compileTheme(tools)),
    programCheck({ name: 'format', title: 'Format', program: bin('oxfmt'), args: ['--check', '.'] }, tools),
    check('build', 'Built the packages', ['theme'], () => buildPackages(tools)),
    programCheck({ name: 'lint', title: 'Lint', needs: ['theme'], program: bin('oxlint'), args: [] }, tools),
    programCheck(
      { name: 'types', title: 'Types', needs: ['build'], program: bin('tsc'), args: ['-p', 'tsconfig.json'] },
      tools,
    ),
    check('chromium', 'Chromium', [], async () => {
      const { path, note } = await ensureChromium(tools.env);
      tools.env.CHROMIUM_PATH = path;
      return note;
    }),
  ];
}

function suiteTask({ name, title, config, needs, weight, minutes }, tools) {
  const file = join(resultsFolder, `${name}.json`);
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const work = async () => {
    const started = performance.now();
    const args = [vitest, 'run', '--config', at(...config.split('/')), ...reporters];
    const { code, output, timedOut } = await run(tools.node, args, {
      cwd: root,
      env: tools.env,
      seconds: minutes * 60,
    });
    const counts = countVitest(file, code);
    const ok = counts.failed === 0;
    if (!ok) process.stdout.write(`\n${output.trimEnd()}\n`);
    if (timedOut) say(`${title} took longer than ${minutes} minutes and was ended.`);
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    sayStep(
      title,
      `${counts.passed} passed, ${counts.failed} failed${skipped}`,
      performance.now() - started,
      ok ? '✓' : '✗',
    );
    return { ok, ...counts };
  };
  return { name, needs, weight, work };
}

function emptyResults() {
  mkdirSync(resultsFolder, { recursive: true });
  for (const name of readdirSync(resultsFolder)) rmSync(join(resultsFolder, name), { force: true, recursive: true });
}

/**
 * Every check and every suite; all of them run even when one fails. Ends with one line: `N passed, N failed`.
 *
 * @param {{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @param {string[]} only names of tasks to run, empty for all
 * @returns {Promise<number>} exit code
 */
export async function test(tools, only = []) {
  emptyResults();
  const present = suites.filter((suite) => existsSync(at(...suite.config.split('/'))));
  const all = [...checks(tools), ...present.map((suite) => suiteTask(suite, tools))];
  const tasks = only.length === 0 ? all : withNeeds(all, only);
  const skipped = [];
  const places = Math.max(2, Math.min(availableParallelism(), 4));
  const results = await schedule(tasks, places, (task, missing) => {
    skipped.push(task.name);
    say(`✗ ${task.name} was not run, because it needs ${missing.join(' and ')}.`);
  });
  const { passed, failed } = total(results.values());
  say(`\n${passed} passed, ${failed + skipped.length} failed`);
  return failed + skipped.length === 0 ? 0 : 1;
}

function withNeeds(all, names) {
  const wanted = new Set(names);
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const task of all) if (wanted.has(task.name)) for (const need of task.needs) wanted.add(need);
  }
  return all.filter((task) => wanted.has(task.name));
}
