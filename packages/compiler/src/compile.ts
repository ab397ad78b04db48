import { compileVoice, type BrandVoice } from '@wusum/voice';
import { brandAxis, brandOf, soleBrand, isResolverFile, warnUnread, measurePairs } from '@wusum/dtcg/internal';
import { checkNames } from './check-brand-names.js';
import { contentReader } from './content/index.js';
import { readNames } from '@wusum/platforms/internal';
import {
  deriveToken,
  openSystem,
  type SystemOptions,
  type TokenSystem,
  checkLifecycle,
  type LifecycleOptions,
  mayDeprecate,
  type Permutation,
} from '@wusum/dtcg';
import { suggest, type Diagnostic, type SourceFiles } from '@wusum/diagnostics';
import { CompileReporter } from './compile-reporter.js';
import { checkContextNames, checkScripts, checkVariableNames } from './emit/check-names.js';
import type { BrandInfo, BrandSystem } from '@wusum/platforms';

/** The result of compiling. With an error there is no system. */
export type CompileResult =
  | { readonly ok: true; readonly diagnostics: readonly Diagnostic[]; readonly system: BrandSystem }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Options of `compile`. */
export interface CompileOptions {
  /** Path of the resolver document. Default: the only file whose name ends in `resolver.json`, `resolver.yaml`, … */
  readonly resolver?: string;
  /** Contexts to read, if not all of an axis are needed, as for `openSystem`. */
  readonly only?: SystemOptions['only'];
  /** The current version of the tokens; tokens whose planned removal version is reached are reported. */
  readonly version?: string;
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
  return compileSystem(
    openSystem(files, entry, { derive: deriveToken, only: options.only, content: contentReader }),
    reporter,
    mayDeprecate(files) ? options : undefined,
  );
}

/**
 * Compiles an opened system. `reporter` contains the problems found before opening.
 *
 * @param lifecycle options of the checks of deprecated and removed tokens; `undefined` skips them
 */
export function compileSystem(
  opened: TokenSystem,
  reporter = new CompileReporter(),
  lifecycle?: LifecycleOptions,
): CompileResult {
  const permutations = opened.permutations();
  for (const diagnostic of opened.diagnostics) reporter.push(diagnostic);
  checkContextNames(opened.axes, reporter);
  checkScripts(opened.axes, reporter);
  if (permutations[0] !== undefined) checkVariableNames(permutations[0], reporter);
  warnUnread(opened.unread, reporter);
  if (lifecycle) reportAll(checkLifecycle(permutations, lifecycle), reporter);
  const brands = readBrands(opened, permutations, reporter);
  const { axes } = opened;
  const defaults = axes.some(({ name }) => name === brandAxis)
    ? opened.defaults
    : { [soleBrand]: opened.defaults['']! };
  // After an error in the tokens, pairs may fail for a reason that is already reported.
  const pairs = reporter.hasErrors ? new Map() : measurePairs(axes, permutations, reporter);
  const diagnostics = reporter.sorted();
  if (reporter.hasErrors || permutations.length === 0) return { ok: false, diagnostics };
  return { ok: true, diagnostics, system: { axes, defaults, permutations, pairs, brands } };
}

function findResolver(files: SourceFiles, reporter: CompileReporter): string | undefined {
  const found = Object.keys(files).filter(isResolverFile);
  if (found.length === 1) return found[0];
  const message =
    found.length === 0
      ? 'The folder has no resolver document.'
      : `The folder has ${found.length} resolver documents: ${found.join(', ')}.`;
  reporter.add('WS-E003', message);
  return undefined;
}

/** Names and voice of each brand, read in its first permutation. */
function readBrands(opened: TokenSystem, permutations: readonly Permutation[], reporter: CompileReporter): BrandInfo[] {
  const ids = opened.axes.find(({ name }) => name === brandAxis)?.contexts ?? [soleBrand];
  return ids.flatMap((id) => {
    const permutation = permutations.find(({ contexts }) => brandOf(contexts) === id);
    return permutation === undefined ? [] : [readBrand(id, permutation, reporter)];
  });
}

function readBrand(id: string, permutation: Permutation, reporter: CompileReporter): BrandInfo {
  const tokens = [...permutation.tokens.values()];
  const names = readNames(id, permutation);
  checkNames(permutation, reporter);
  // Voice is optional.
  if (!tokens.some(({ path }) => path.startsWith('voice.'))) {
    reporter.add('WS-E005', `The brand "${names.en}" has no voice tokens.`);
    return { id, names, voice: emptyVoice };
  }
  const { voice, diagnostics } = compileVoice(tokens, { suggest });
  reportAll(diagnostics, reporter);
  return { id, names, voice };
}

const emptyVoice: BrandVoice = {
  tone: { 'funny-serious': 0, 'formal-casual': 0, 'respectful-irreverent': 0, 'enthusiastic-matter-of-fact': 0 },
  traits: [],
  lexicon: [],
  mechanics: [],
  messages: { en: {}, ar: {} },
};

function reportAll(diagnostics: readonly Diagnostic[], reporter: CompileReporter): void {
  for (const diagnostic of diagnostics) reporter.push(diagnostic);
}
