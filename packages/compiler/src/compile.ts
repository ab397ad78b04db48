import { brandAxis, soleBrand, isResolverFile, warnUnread, measurePairs } from '@wusum/dtcg/internal';
import { contentReader } from './content/index.js';
import { readBrands } from './read-brands.js';
import {
  deriveToken,
  openSystem,
  type SystemOptions,
  type TokenSystem,
  checkLifecycle,
  type LifecycleOptions,
  mayDeprecate,
  TokenReporter,
} from '@wusum/dtcg';
import type { Diagnostic, Location, SourceFiles } from '@wusum/diagnostics';
import { CompileReporter } from './compile-reporter.js';
import { checkBreakpoints } from './emit/breakpoints.js';
import { checkContextNames, checkScripts, checkVariableNames } from './emit/check-names.js';
import type { BrandSystem } from '@wusum/platforms';

/** The result of compiling. With an error there is no system. */
export type CompileResult =
  | {
      readonly ok: true;
      readonly diagnostics: readonly Diagnostic[];
      /** Pairs of a draft below their target. */
      readonly contrastFailures: readonly Diagnostic[];
      readonly system: BrandSystem;
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Options of `compile`. */
export interface CompileOptions {
  /** Path of the resolver document. Default: the only file whose name ends in `resolver.json`, `resolver.yaml`, … */
  readonly resolver?: string;
  /** Contexts to read, if not all of an axis are needed, as for `openSystem`. */
  readonly only?: SystemOptions['only'];
  /** Whether deviations from the specification with one obvious reading are errors. Default: they are warnings. */
  readonly strict?: boolean;
  /** The current version of the tokens; tokens whose planned removal version is reached are reported. */
  readonly version?: string;
  /**
   * Whether there is a system although pairs have too little contrast, as for an editor. The failures are in
   * `contrastFailures` then, not in `diagnostics`. Two tokens with one name in TypeScript are a warning. Default: false.
   */
  readonly draft?: boolean | undefined;
}

/**
 * Compiles a folder of tokens: reads files, resolves every permutation, derives and solves colours, measures contrast and
 * compiles voice. Problems of the files are not thrown: they are in `diagnostics`, sorted by location. With an error there
 * is no system.
 *
 * @param files content of each file by its path relative to the token folder
 */
export function compile(files: SourceFiles, options: CompileOptions = {}): CompileResult {
  const reporter = new CompileReporter();
  const entry = options.resolver ?? findResolver(files, reporter);
  if (entry === undefined) return { ok: false, diagnostics: reporter.sorted() };
  const { only, strict = false, draft } = options;
  return compileSystem(openSystem(files, entry, { derive: deriveToken, only, strict, draft, content: contentReader }), {
    files,
    reporter,
    lifecycle: mayDeprecate(files) ? options : undefined,
    draft,
  });
}

interface OpenedOptions {
  /** The files of the system, for places inside of texts. */
  readonly files: SourceFiles;
  /** Contains the problems found before opening. */
  readonly reporter?: CompileReporter;
  /** Options of the checks of deprecated and removed tokens; without them, these are skipped. */
  readonly lifecycle?: LifecycleOptions | undefined;
  readonly draft?: boolean | undefined;
}

/** Compiles an opened system. */
export function compileSystem(
  opened: TokenSystem,
  { files, reporter = new CompileReporter(), lifecycle, draft = false }: OpenedOptions,
): CompileResult {
  const permutations = opened.permutations();
  for (const diagnostic of opened.diagnostics) reporter.push(diagnostic);
  checkContextNames(opened, reporter);
  checkScripts(opened, reporter);
  if (permutations[0] !== undefined) checkVariableNames(permutations[0], reporter, draft);
  checkBreakpoints(permutations, reporter);
  warnUnread(opened.unread, reporter);
  if (lifecycle) reportAll(checkLifecycle(permutations, lifecycle), reporter);
  const brands = readBrands(opened, permutations, files, reporter);
  const { axes } = opened;
  const defaults = axes.some(({ name }) => name === brandAxis)
    ? opened.defaults
    : { [soleBrand]: opened.defaults['']! };
  // After an error in the tokens, pairs may fail for a reason that is already reported.
  const measured = draft ? new TokenReporter() : reporter;
  const pairs = reporter.hasErrors ? new Map() : measurePairs(axes, permutations, measured);
  const diagnostics = reporter.sorted();
  if (reporter.hasErrors || permutations.length === 0) return { ok: false, diagnostics };
  const contrastFailures = draft ? measured.sorted() : [];
  return { ok: true, diagnostics, contrastFailures, system: { axes, defaults, permutations, pairs, brands } };
}

function findResolver(files: SourceFiles, reporter: CompileReporter): string | undefined {
  const found = Object.keys(files).filter(isResolverFile);
  if (found.length === 1) return found[0];
  const message =
    found.length === 0
      ? 'The folder has no resolver document.'
      : `The folder has ${found.length} resolver documents: ${found.join(', ')}.`;
  const [first = Object.keys(files)[0], ...others] = found;
  const start = (file: string): Location => ({ file, line: 1, column: 1 });
  reporter.add('WS-E003', message, {
    ...(first !== undefined && { location: start(first) }),
    ...(others.length > 0 && { related: others.map((file) => ({ message: 'another one', location: start(file) })) }),
  });
  return undefined;
}

function reportAll(diagnostics: readonly Diagnostic[], reporter: CompileReporter): void {
  for (const diagnostic of diagnostics) reporter.push(diagnostic);
}
