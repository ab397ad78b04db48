import { isAbsolute, relative, resolve } from 'node:path';
import {
  checkContract,
  checkDocument,
  checkFiles,
  checkStyleUses,
  checkSystem,
  compile,
  drawMarks,
  fontNeeds,
  mayDeprecate,
  readStyles,
  rules,
  suggest,
  type BrandSystem,
  type CheckedPair,
  type Diagnostic,
  type FontPackage,
} from '@wusum/compiler';
import { themePlatform } from '../build/make-files.js';
import { hint } from '../config/contexts.js';
import { openProject, type Project } from '../config/project.js';
import { openTokens } from '../disk/open-tokens.js';
import { readContract } from '../disk/read-contract.js';
import { readFonts, type FoundFonts } from '../disk/read-fonts.js';
import { readStyleSheets } from '../disk/read-styles.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import { hasErrors, seenFrom, together, type Told } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

/** What `--only` can choose besides rules: the DTCG specification, what building a theme needs, and deprecated names. */
const kinds = ['spec', 'theme', 'lifecycle'] as const;

/** What `--only` can choose. */
export const checkKinds: readonly string[] = [...kinds, ...rules.map(({ id }) => id)];

export interface CheckOptions extends ReportFlags {
  readonly only?: readonly string[];
}

/** `wusum check`: every problem of some token files, resolver documents or folders. */
export async function check(targets: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const format = reportFormat(options);
  const only = readOnly(options.only);
  const isSpecOnly = only?.every((kind) => kind === 'spec') ?? false;
  const project = isSpecOnly && targets.length > 0 ? undefined : await openProject(terminal.cwd);
  const paths = targets.length > 0 ? targets : [project!.tokens];
  const told: Told[] = [];
  const pairs: CheckedPair[] = [];
  const note = (text: string): void => terminal.err(`${text}\n`);
  let count = 0;
  for (const path of paths) {
    for (const entry of await openTokens(resolve(terminal.cwd, path))) {
      const problems =
        project === undefined || isSpecOnly
          ? { diagnostics: checkDocument(entry.files, entry.entry), files: {}, pairs: [] }
          : await problemsOf(entry, project, only, isOfProject(resolve(terminal.cwd, path), entry, project), note);
      told.push(
        seenFrom(terminal.cwd, { ...entry, files: { ...entry.files, ...problems.files } }, problems.diagnostics),
      );
      pairs.push(...problems.pairs);
      count += 1;
    }
  }
  return tell({ ...together(told), pairs }, fineText(paths, count, terminal), format, terminal);
}

/** @throws UsageError for a name that there is not */
function readOnly(only: readonly string[] | undefined): readonly string[] | undefined {
  for (const kind of only ?? []) {
    if (!checkKinds.includes(kind))
      throw new UsageError(`There are no rules called "${kind}"${hint(suggest(kind, checkKinds), checkKinds)}`);
  }
  return only;
}

/** Whether styles of the project are written against what is checked; another file may be a part, or of somebody else. */
function isOfProject(path: string, { root, entry }: EntryFiles, { tokens }: Project): boolean {
  return path === tokens || resolve(root, entry) === tokens || (root === tokens && /resolver\.\w+$/u.test(entry));
}

/** A token file may be a part: what it has for others looks unused. */
function isWhole(text: string): boolean {
  return text.includes('resolutionOrder');
}

/** What was found in one entry. */
interface Problems extends Told {
  /** Pairs of colours that styles put on each other. */
  readonly pairs: readonly CheckedPair[];
}

/** Problems with the style sheets among whose lines some of them stand. */
async function problemsOf(
  { root, entry, files }: EntryFiles,
  project: Project,
  only: readonly string[] | undefined,
  isOwn: boolean,
  note: (text: string) => void,
): Promise<Problems> {
  const lifecycle = project.version === undefined ? {} : { version: project.version };
  const compiled = compile(files, { resolver: entry, ...lifecycle });
  // Nothing can be said of tokens that cannot be read, so what is wrong with them is always told.
  if (!compiled.ok) {
    const found = await checkFiles(files, { rules: project.rules, only });
    return { diagnostics: [...compiled.diagnostics, ...found], files: {}, pairs: [] };
  }
  const styles = isOwn ? await readStyleSheets(project, root) : {};
  if (isOwn && project.styles !== undefined && Object.keys(styles).length === 0) note(noSheets(project.styles));
  const uses = readStyles(styles);
  const old = mayDeprecate(files)
    ? checkStyleUses(compiled.system.permutations, uses, {
        ...lifecycle,
        prefix: project.platformOptions.prefix,
      })
    : [];
  const { packages: fonts, missing: missingFonts } = await fontsOf(compiled.system, project, only);
  const found = await checkSystem(
    { files, system: compiled.system, uses, fonts, missingFonts, prefix: project.platformOptions.prefix },
    { rules: isOwn || isWhole(files[entry]!) ? project.rules : { ...project.rules, unused: 'off' }, only },
  );
  const marks = isThemeChosen(only) ? await marksOf(compiled.system, fonts, project) : [];
  const missing = isThemeChosen(only) && isOwn ? await contractProblems(compiled.system, project) : [];
  const told = [...compiled.diagnostics, ...marks, ...missing, ...old].filter((problem) => isChosen(problem, only));
  return { diagnostics: [...told, ...found.diagnostics], files: styles, pairs: found.pairs };
}

function noSheets(patterns: readonly string[]): string {
  return `No style sheet is like ${patterns.join(', ')}: rules about styles had nothing to look at.`;
}

/**
 * What building the theme would find in the marks. That a brand has none is told by a build: it may want values alone.
 * Fonts have to be installed where a theme is built.
 */
async function marksOf(
  system: BrandSystem,
  fonts: readonly FontPackage[],
  { platforms }: Project,
): Promise<Diagnostic[]> {
  const { diagnostics } = await drawMarks(system, fonts);
  const passed = platforms.includes(themePlatform) ? ['WS-E004'] : ['WS-E004', 'WS-M006'];
  return diagnostics.filter(({ code }) => !passed.includes(code));
}

/** What the contract that is installed requires of a theme and the system lacks. */
async function contractProblems(system: BrandSystem, { platforms, fonts }: Project): Promise<readonly Diagnostic[]> {
  const contract = platforms.includes(themePlatform) ? await readContract(fonts) : undefined;
  return contract === undefined ? [] : checkContract(system, contract);
}

function isThemeChosen(only: readonly string[] | undefined): boolean {
  return only === undefined || only.includes('theme');
}

/** Fonts are read where marks are drawn or a rule looks at them. */
async function fontsOf(
  system: BrandSystem,
  project: Project,
  only: readonly string[] | undefined,
): Promise<Pick<FoundFonts, 'packages' | 'missing'>> {
  const isNeeded = isThemeChosen(only) || rules.some(({ id, needs }) => needs === 'fonts' && only?.includes(id));
  return isNeeded ? readFonts(fontNeeds(system), project.fonts) : { packages: [], missing: [] };
}

function isChosen({ code, severity }: Diagnostic, only: readonly string[] | undefined): boolean {
  if (only === undefined || severity === 'error') return true;
  if (code.startsWith('WS-L')) return only.includes('lifecycle');
  return only.includes(/^WS-[SRGT]/u.test(code) ? 'spec' : 'theme');
}

function tell(
  { pairs, ...all }: Problems,
  fine: string,
  format: ReturnType<typeof reportFormat>,
  terminal: Terminal,
): ExitCode {
  const isRefused = hasErrors(all);
  report(all, format, terminal, { ok: !isRefused, pairs });
  if (!isRefused && isForPeople(format)) terminal.out(`${fine}\n${pairsText(pairs)}`);
  return isRefused ? exit.findings : exit.fine;
}

/** How near to the limit the styles come. */
function pairsText(pairs: readonly CheckedPair[]): string {
  const tightest = pairs[0];
  if (tightest === undefined) return '';
  const { foreground, background, ratio, target, apca } = tightest;
  return `  ${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'} of colours in the styles; the tightest, ${foreground} on ${background}, has ${ratio} : 1 of ${target} : 1 (APCA Lc ${apca}).\n`;
}

function fineText(paths: readonly string[], count: number, terminal: Terminal): string {
  const names = paths.map((path) => (isAbsolute(path) ? relative(terminal.cwd, path) || '.' : path));
  return names.length > 3 ? `✓ ${count} documents are fine.` : `✓ ${names.join(', ')}: fine.`;
}
