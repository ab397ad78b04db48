import { relative } from 'node:path';
import { createColors } from 'picocolors';
import { exit, type ExitCode, type Terminal } from '../terminal.js';
import type { InitAnswers, InitFlags } from './ask.js';
import { install, packageManager } from './install.js';

/** A project that was written. */
export interface NewProject {
  readonly root: string;
  /** Number of files. */
  readonly count: number;
  readonly answers: InitAnswers;
  /** Font packages in its package.json. */
  readonly packages: readonly string[];
}

/** Installs the dependencies of a new app, builds its theme, and prints what to do next. */
export async function finishProject(
  { root, count, answers }: NewProject,
  flags: InitFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { green, bold } = createColors(terminal.color.out);
  const manager = packageManager(terminal);
  const place = relative(terminal.cwd, root);
  const isApp = answers.template !== 'tokens';
  terminal.out(`${green('✓')} Wrote ${count} files${place === '' ? '' : ` to ${place}`}.\n`);
  // Without components, nothing needs to be installed for a first look: `npx wusum build` works at once.
  const wantsInstall = flags.install ?? isApp;
  const isReady = wantsInstall && (await prepare(root, isApp, terminal));
  const run = manager === 'npm' ? 'npm run' : manager;
  const steps = [
    ...(place === '' ? [] : [`cd ${/[^\w./-]/u.test(place) ? `'${place}'` : place}`]),
    ...(isReady ? [] : [`${manager} install`]),
    ...(isApp
      ? [`${run} dev`, ...(answers.storybook ? [`${run} storybook`] : [])]
      : ['npx wusum check', 'npx wusum build']),
  ];
  terminal.out(`Next steps:\n${steps.map((step) => `  ${bold(step)}\n`).join('')}`);
  terminal.out(`Then edit color.seed.accent in tokens/brands/${answers.id}/color.tokens.json.\n`);
  return isReady || !wantsInstall ? exit.success : exit.findings;
}

/** Installs, then builds the theme, so that types and imports are there before the first start. */
async function prepare(root: string, isApp: boolean, terminal: Terminal): Promise<boolean> {
  const manager = packageManager(terminal);
  terminal.err(`Installing with ${manager}…\n`);
  const started = performance.now();
  const { ok, problem, output } = await install(manager, root, terminal);
  if (!ok) {
    terminal.err(`${problem} All files are written. Install later with \`${manager} install\`.\n`);
    if (output) terminal.err(`${output.replaceAll(/^/gmu, '  ')}\n`);
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  terminal.out(`✓ Installed in ${seconds} s.\n`);
  if (!isApp) return true;
  const { build } = await import('../commands/build.js');
  return (await build({ quiet: true }, { ...terminal, cwd: root })) === exit.success;
}
