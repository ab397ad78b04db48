import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { createColors } from 'picocolors';
import { brandFolderOf, frameworkOf, titles, type Framework } from '../add/frameworks.js';
import { lineDiff } from '../add/line-diff.js';
import { planAdd, type AddPlan } from '../add/plan-add.js';
import { findConfig, openProject } from '../config/project.js';
import { replaceFiles } from '../disk/add-files.js';
import { parseManifest, readManifest } from '../disk/read-manifest.js';
import { askInit, type InitFlags } from '../init/ask.js';
import { chooseFonts } from '../init/brand-fonts.js';
import { install, managerOf } from '../init/install.js';
import { fontRange } from '../init/known-family.js';
import { configFile } from '../init/project-files.js';
import { prompt } from '../init/prompt.js';
import { titleOf, tokenFiles } from '../init/token-files.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

export interface AddReactFlags extends InitFlags {
  readonly dryRun?: boolean;
}

/**
 * `wusum add react`: gives an existing app the components in its own brand. It edits as little as possible, prints what it
 * changes and what it cannot change, and changes nothing the second time.
 */
export async function addReact(flags: AddReactFlags, terminal: Terminal): Promise<ExitCode> {
  const root = terminal.cwd;
  const framework = await findFramework(root);
  const source = await tokensOf(root, framework, flags, terminal);
  const plan = await planAdd({ root, framework, ...source });
  const byHand = [...source.byHand, ...plan.byHand];
  printPlan(framework, plan, byHand, terminal);
  if (flags.dryRun) return exit.success;
  const isNew = Object.keys(plan.files).length > 0;
  if (isNew && !flags.yes) {
    if (!terminal.isInteractive) throw new UsageError('Not an interactive terminal. Pass --yes or --dry-run.');
    const message = `Write ${Object.keys(plan.files).length} files?`;
    if (!(await prompt(({ confirm }) => confirm({ message })))) throw new UsageError('Nothing was written.');
  }
  await replaceFiles(root, plan.files);
  if (isNew) terminal.out(`✓ Wrote ${Object.keys(plan.files).length} files.\n`);
  return prepare(root, plan.needsInstall && flags.install !== false, plan.needsInstall, terminal);
}

async function findFramework(root: string): Promise<Framework> {
  const text = await readManifest(root);
  if (text === undefined)
    throw new UsageError('There is no package.json here. Run the command in the folder of an app, or `wusum init`.');
  const framework = frameworkOf(parseManifest(text));
  if (framework === undefined)
    throw new UsageError(
      'package.json has none of Next.js, Astro, React Router and Vite. Follow docs/developers by hand.',
    );
  return framework;
}

interface TokenSource {
  readonly id: string;
  readonly out: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, string>>;
  readonly byHand: readonly string[];
}

/** The tokens of the app: those of its config, or new ones. */
async function tokensOf(
  root: string,
  framework: Framework,
  flags: AddReactFlags,
  terminal: Terminal,
): Promise<TokenSource> {
  if (findConfig(root) !== undefined) {
    const project = await openProject(root);
    const out = relative(root, project.out).replaceAll('\\', '/');
    const hasTheme = project.platforms.includes('theme');
    const byHand = hasTheme ? [] : [`Add 'theme' to "platforms" in ${relative(root, project.configFile!)}.`];
    return { id: basename(root), out, tokens: {}, fonts: {}, byHand };
  }
  if (existsSync(join(root, 'tokens')))
    throw new UsageError(
      'There is a folder tokens without a wusum.config.ts. Write the config first, or move the folder.',
    );
  const answers = await askInit({ ...flags, template: 'tokens' }, titleOf(basename(root)), terminal);
  const { fonts, packages, notes } = await chooseFonts(
    answers.families,
    [],
    join(root, 'package.json'),
    answers.languages,
  );
  const out = brandFolderOf(framework, root);
  const files = await tokenFiles({ ...answers, fonts }, answers.languages);
  return {
    id: answers.id,
    out,
    tokens: { ...files, 'wusum.config.ts': configFile(['theme'], out) },
    fonts: Object.fromEntries(packages.map((name) => [name, fontRange])),
    byHand: notes,
  };
}

function printPlan(framework: Framework, plan: AddPlan, byHand: readonly string[], terminal: Terminal): void {
  const { bold, green, red, dim } = createColors(terminal.color.out);
  const paths = Object.keys(plan.files);
  if (paths.length === 0) terminal.out(`✓ ${titles[framework]}: nothing to change.\n`);
  const tokens = paths.filter((path) => path.startsWith('tokens/'));
  if (tokens.length > 0) terminal.out(`new tokens/ (${tokens.length} files)\n`);
  for (const path of paths.filter((each) => !tokens.includes(each))) {
    const lines = lineDiff(path, plan.before[path], plan.files[path]!).trimEnd().split('\n');
    const paint = (line: string): string =>
      line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : dim(line);
    terminal.out(`${lines.map(paint).join('\n')}\n`);
  }
  if (byHand.length > 0) terminal.out(`${bold('To do by hand')}\n${byHand.map((step) => `  - ${step}\n`).join('')}`);
}

async function prepare(root: string, installs: boolean, needed: boolean, terminal: Terminal): Promise<ExitCode> {
  const manager = managerOf(root, terminal);
  if (installs) {
    terminal.err(`Installing with ${manager}…\n`);
    const { ok, problem, output } = await install(manager, root, terminal);
    if (!ok) {
      terminal.err(`${problem} The edits are written. Install later with \`${manager} install\`.\n`);
      if (output) terminal.err(`${output.replaceAll(/^/gmu, '  ')}\n`);
      return exit.findings;
    }
  }
  if (needed && !installs) {
    terminal.out(`Next: ${manager} install\n`);
    return exit.success;
  }
  const { build } = await import('./build.js');
  return build({ quiet: true }, { ...terminal, cwd: resolve(root) });
}
