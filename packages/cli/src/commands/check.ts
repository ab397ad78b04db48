import { isAbsolute, relative, resolve } from 'node:path';
import { contentReader, checkContract, compile, drawMarks } from '@wusum/compiler';
import { checkDocument, mayDeprecate } from '@wusum/dtcg';
import {
  checkFiles,
  checkStyleUses,
  checkSystem,
  readStyles,
  rulesOf,
  withoutRule,
  type CheckedPair,
} from '@wusum/lint';
import { fontNeeds, type BrandSystem, type FontPackage } from '@wusum/platforms';
import { isPublished, namesThatLookTheSame } from '@wusum/platforms/internal';
import { suggest, type Diagnostic } from '@wusum/diagnostics';
import { themePlatform } from '../config/platforms.js';
import { didYouMean } from '../config/contexts.js';
import { openProject, type Project } from '../config/project.js';
import { fixedText, fixTokens, type FixedFile } from './fix-tokens.js';
import { openTokens } from '../disk/open-tokens.js';
import { readComponents } from '../disk/read-components.js';
import { readContract } from '../disk/read-contract.js';
import { readFonts, type FoundFonts } from '../disk/read-fonts.js';
import { problemsOfFolder } from '../init/token-folder.js';
import { readStyleSheets } from '../disk/read-styles.js';
import type { EntryFiles } from '../disk/read-tokens.js';
import { hasErrors, relativeToCwd, mergeReported, type Reported } from '../output/diagnostics.js';
import { isForPeople, report, reportFormat, type ReportFlags } from '../output/report.js';
import { exit, UsageError, type ExitCode, type Terminal } from '../terminal.js';

/** Values of `--only` besides rules: the DTCG specification, what a theme build needs, and deprecated names. */
const kinds = ['spec', 'theme', 'lifecycle'] as const;

/** All values of `--only` in a project. */
const checkKinds = (project: Project | undefined): readonly string[] => [
  ...kinds,
  ...rulesOf(project?.rules).map(({ name }) => name),
];

export interface CheckOptions extends ReportFlags {
  readonly only?: readonly string[];
  /** Rewrites deviations from the specification that have one obvious reading, before checking. */
  readonly fix?: boolean;
}

/** `wusum check`: reports all problems of token files, resolver documents or folders. */
export async function check(targets: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const format = reportFormat(options);
  const isSpecOnly = options.only?.every((kind) => kind === 'spec') ?? false;
  const project = isSpecOnly && targets.length > 0 ? undefined : await openProject(terminal.cwd);
  const only = readOnly(options.only, checkKinds(project));
  const paths = targets.length > 0 ? targets : [project!.tokens];
  const reported: Reported[] = [];
  const pairs: CheckedPair[] = [];
  const note = (text: string): void => terminal.err(`${text}\n`);
  const fixed = options.fix ? await fixTokens(paths, terminal.cwd) : undefined;
  let count = 0;
  for (const path of paths) {
    for (const entry of await openTokens(resolve(terminal.cwd, path))) {
      const problems =
        project === undefined || isSpecOnly
          ? { diagnostics: checkDocument(entry.files, entry.entry, { content: contentReader }), files: {}, pairs: [] }
          : await problemsOf(entry, project, only, isOfProject(resolve(terminal.cwd, path), entry, project), note);
      const inFolder = project === undefined || isSpecOnly ? [] : await problemsOfFolder(entry);
      reported.push(
        relativeToCwd(terminal.cwd, { ...entry, files: { ...entry.files, ...problems.files } }, [
          ...inFolder,
          ...problems.diagnostics,
        ]),
      );
      pairs.push(...problems.pairs);
      count += 1;
    }
  }
  if (fixed && isForPeople(format)) terminal.out(fixedText(fixed));
  return printResult(
    { ...mergeReported(reported), pairs, fixed },
    successText(paths, count, terminal),
    format,
    terminal,
  );
}

/** @throws UsageError for an unknown name */
function readOnly(only: readonly string[] | undefined, known: readonly string[]): readonly string[] | undefined {
  for (const kind of only ?? []) {
    if (!known.includes(kind))
      throw new UsageError(`Unknown check "${kind}"${didYouMean(suggest(kind, known), known)}`);
  }
  return only;
}

/**
 * Whether the path is the project’s own tokens, against which its styles are checked. Any other file may be partial or
 * third-party.
 */
function isOfProject(path: string, { root, entry }: EntryFiles, { tokens }: Project): boolean {
  return path === tokens || resolve(root, entry) === tokens || (root === tokens && /resolver\.\w+$/u.test(entry));
}

/** Whether a file is a resolver document. In a single token file, tokens that other files use would look unused. */
function isWhole(text: string): boolean {
  return text.includes('resolutionOrder');
}

/** Problems of one entry. */
interface Problems extends Reported {
  /** Colour pairs (foreground on background) found in the styles. */
  readonly pairs: readonly CheckedPair[];
}

/** Checks one entry. `files` of the result are the style sheets that problems refer to. */
async function problemsOf(
  { root, entry, files }: EntryFiles,
  project: Project,
  only: readonly string[] | undefined,
  isOwn: boolean,
  note: (text: string) => void,
): Promise<Problems> {
  const lifecycle = project.version === undefined ? {} : { version: project.version };
  const compiled = compile(files, { resolver: entry, strict: true, ...lifecycle });
  // Tokens that do not compile cannot be checked further, so compile errors are reported whatever `only` is.
  if (!compiled.ok) {
    const found = await checkFiles(files, { rules: project.rules, only });
    return { diagnostics: [...compiled.diagnostics, ...found], files: {}, pairs: [] };
  }
  const styles = isOwn ? await readStyleSheets(project, root) : {};
  if (isOwn && project.styles !== undefined && Object.keys(styles).length === 0) note(noStyleSheets(project.styles));
  const uses = readStyles(styles);
  const old = mayDeprecate(files)
    ? checkStyleUses(compiled.system.permutations, uses, {
        ...lifecycle,
        naming: project.naming,
      })
    : [];
  const { packages: fonts, missing: missingFonts } = await fontsOf(compiled.system, project, only);
  const components = uses.length > 0 ? await readComponents(project.fonts) : [];
  const found = await checkSystem(
    { files, system: compiled.system, uses, components, fonts, missingFonts, naming: project.naming },
    { rules: isOwn || isWhole(files[entry]!) ? project.rules : withoutRule(project.rules, 'unused'), only },
  );
  const marks = isThemeChosen(only) ? await marksOf(compiled.system, fonts, project) : [];
  const missing = isThemeChosen(only) && isOwn ? await contractProblems(compiled.system, project) : [];
  const same = namesThatLookTheSame(compiled.system.permutations, isPublished);
  const reported = [...compiled.diagnostics, ...same, ...marks, ...missing, ...old].filter((problem) =>
    isChosen(problem, only),
  );
  return { diagnostics: [...reported, ...found.diagnostics], files: styles, pairs: found.pairs };
}

function noStyleSheets(patterns: readonly string[]): string {
  return `No style sheet matches ${patterns.join(', ')}. Rules about styles were not run.`;
}

/**
 * Problems that a theme build would report for the marks. A brand without a mark (`WS-E004`) is reported by builds only,
 * as a project may need values alone. A missing font (`WS-M006`) matters only where a theme is built.
 */
async function marksOf(
  system: BrandSystem,
  fonts: readonly FontPackage[],
  { platforms }: Project,
): Promise<Diagnostic[]> {
  const { diagnostics } = await drawMarks(system, fonts, { files: false, looks: true });
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

/** Reads fonts only if marks are drawn or a rule needs them. */
async function fontsOf(
  system: BrandSystem,
  project: Project,
  only: readonly string[] | undefined,
): Promise<Pick<FoundFonts, 'packages' | 'missing'>> {
  const isNeeded =
    isThemeChosen(only) || rulesOf(project.rules).some(({ name, needs }) => needs === 'fonts' && only?.includes(name));
  return isNeeded ? readFonts(fontNeeds(system), project.fonts) : { packages: [], missing: [] };
}

function isChosen({ code, severity }: Diagnostic, only: readonly string[] | undefined): boolean {
  if (only === undefined || severity === 'error') return true;
  if (code.startsWith('WS-L')) return only.includes('lifecycle');
  return only.includes(/^WS-[SRGT]/u.test(code) ? 'spec' : 'theme');
}

function printResult(
  { pairs, fixed, ...all }: Problems & { readonly fixed?: readonly FixedFile[] | undefined },
  success: string,
  format: ReturnType<typeof reportFormat>,
  terminal: Terminal,
): ExitCode {
  const failed = hasErrors(all);
  report(all, format, terminal, { ok: !failed, pairs, ...(fixed && { fixed }) });
  if (!failed && isForPeople(format)) terminal.out(`${success}\n${pairsText(pairs)}`);
  return failed ? exit.findings : exit.success;
}

/** The number of colour pairs in the styles, and the one with the least margin. */
function pairsText(pairs: readonly CheckedPair[]): string {
  const tightest = pairs[0];
  if (tightest === undefined) return '';
  const { foreground, background, ratio, target, apca } = tightest;
  return `  ${pairs.length} colour ${pairs.length === 1 ? 'pair' : 'pairs'} in the styles. Lowest margin: ${foreground} on ${background}, contrast ${ratio}:1, required ${target}:1 (APCA Lc ${apca}).\n`;
}

function successText(paths: readonly string[], count: number, terminal: Terminal): string {
  const names = paths.map((path) => (isAbsolute(path) ? relative(terminal.cwd, path) || '.' : path));
  return names.length > 3 ? `✓ ${count} documents: no errors.` : `✓ ${names.join(', ')}: no errors.`;
}
