import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetFactor, checkBudget } from './budget.mjs';
import { run } from './child.mjs';
import { measureCpu } from './cpu.mjs';
import { at, cacheFolder, root } from './paths.mjs';
import { applyMessage, begin, cpuMinutes } from './progress.mjs';
import { duration } from './report.mjs';
import { countVitest } from './results.mjs';
import { storyArguments } from './story.mjs';
import { shareOf } from './suite.mjs';

/** Results of each suite: Vitest's JSON and its whole output, which has the seeds and the cells. */
export const resultsFolder = join(cacheFolder, 'results');

/**
 * Runs a suite: shows how far it is, prints each failure when it occurs, and compares its CPU time with its budget.
 *
 * @param {import('./suites.mjs').Suite} suite
 * @param {import('./checks.mjs').Tools} tools
 * @param {import('./progress.mjs').ProgressDisplay} display
 * @param {{ story?: string, update?: boolean }} [options] `story`: only this story; a part of a suite has no budget.
 *   `update`: write the references of the suite instead of comparing with them
 * @returns {import('./schedule.mjs').Task}
 */
export function suiteTask(suite, tools, display, { story, update } = {}) {
  const { name, needs, weight } = suite;
  const part = story ? storyArguments(story) : update ? ['--update'] : [];
  return { name, needs, weight, work: async () => report(suite, await runSuite(suite, tools, display, part), display) };
}

async function runSuite({ name, config, budget, minutes, retries = 0 }, tools, display, part) {
  const running = begin(name, part.length > 0 ? undefined : budget * budgetFactor());
  const [failures, unsteady] = [[], []];
  const onMessage = (message) => {
    applyMessage(running, message);
    // A reading at each message: a short suite ends before the first second.
    running.cpu();
    const list = { failure: failures, unsteady }[message.type];
    if (!list) return;
    const title = `${name} › ${message.title}`;
    list.push({ title, why: message.errors[0]?.split('\n')[0] ?? '' });
    const mark = list === failures ? '✗' : '! passed at its second attempt:';
    display.print(`\n${mark} ${title}\n${message.errors.join('\n\n')}\n`);
  };
  const file = join(resultsFolder, `${name}.json`);
  const share = shareOf(tools.env);
  let meter;
  display.add(running);
  const result = await run(tools.node, [...vitestArguments(config, file, retries), ...share.args, ...part], {
    cwd: root,
    env: share.env,
    seconds: minutes * 60,
    onMessage,
    onStart: (pid) => {
      meter = measureCpu(pid);
      running.cpu = meter.seconds;
    },
  });
  meter?.stop();
  writeFileSync(join(resultsFolder, `${name}.txt`), result.output);
  display.remove(running);
  const counts = result.timedOut
    ? { passed: running.passed, failed: running.failed + 1, skipped: 0 }
    : countVitest(file, result.code);
  const ms = performance.now() - running.started;
  return { ...result, counts, failures, unsteady, ms, cpu: meter?.seconds(), budget: running.budget };
}

function vitestArguments(config, file, retries) {
  const reporters = [at('scripts', 'run', 'vitest-reporter.mjs'), 'default', 'json'].map(
    (each) => `--reporter=${each}`,
  );
  const vitest = at('node_modules', 'vitest', 'vitest.mjs');
  return [
    vitest,
    'run',
    '--config',
    at(...config.split('/')),
    ...reporters,
    `--outputFile.json=${file}`,
    `--retry=${retries}`,
  ];
}

function report({ name, title, minutes }, { counts, failures, unsteady, output, timedOut, ms, cpu, budget }, display) {
  const { passed, skipped } = counts;
  const spent = budget === undefined ? { over: false } : checkBudget({ cpu, budget });
  const failed = counts.failed + (spent.over ? 1 : 0);
  // Vitest failed without a failure that the reporter has printed: its own output has the reason.
  if (counts.failed > 0 && failures.length === 0) display.print(`\n${output.trimEnd()}\n`);
  if (counts.failed > 0)
    for (const seed of new Set(output.match(/WUSUM_SEED=\d+/g))) display.print(`Repeat with ${seed}`);
  if (timedOut) display.print(`${name} exceeded its limit of ${minutes} minutes and was stopped.`);
  if (spent.over) display.print(overBudget(name, cpu, spent.budget));
  const ok = failed === 0;
  const tests = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  display.print(`${ok ? '✓' : '✗'} ${title} (${tests}) — ${duration(ms)}`);
  return { name, ok, passed, failed, skipped, ms, cpu, budget, failures, unsteady };
}

const overBudget = (name, cpu, budget) =>
  `✗ ${name} is over its budget: ${cpuMinutes(cpu)} CPU minutes, allowed ${budget.toFixed(1)}. ` +
  'Make the suite faster, or give the reason for a larger budget in scripts/run/suites.mjs. ' +
  'On a slower machine, set WUSUM_BUDGET_FACTOR.';
