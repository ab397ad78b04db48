import { compileSample, compileVoice, type BrandVoice } from '@wusum/voice';
import { brandAxis, brandOf, soleBrand } from './axes.js';
import { checkNames, readNames } from './brand-names.js';
import { deriveToken } from './derive/index.js';
import { DiagnosticReporter } from './diagnostics/reporter.js';
import { suggest } from './diagnostics/suggest.js';
import { reportEmit } from './emit/codes.js';
import { checkContextNames, checkScripts, checkVariableNames } from './emit/check-names.js';
import { openSystem, type SystemOptions, type TokenSystem } from './front.js';
import { isResolverFile } from './resolver/read.js';
import { warnUnread } from './resolver/unread.js';
import { checkLifecycle, type LifecycleOptions, mayDeprecate } from './lifecycle/index.js';
import { measurePairs } from './contrast/index.js';
import type { BrandInfo, CompileResult } from './system.js';
import type { Diagnostic, Permutation, SourceFiles } from './types.js';

export interface CompileOptions {
  /** Path of the resolver document in the files. Default: the only one whose name ends in `resolver.json`, `resolver.yaml`, … */
  readonly resolver?: string;
  /** Contexts to read, where not all of an axis are wanted, as for `openSystem`. */
  readonly only?: SystemOptions['only'];
  /** The version of the tokens as it is now; names whose planned version it reaches are told. */
  readonly version?: string;
}

/**
 * Compiles a folder of tokens: reads, resolves every permutation, derives and solves colours, measures contrast and
 * reads the words. Nothing is thrown for what a person wrote: every problem is in `diagnostics`, sorted by place, and
 * with an error among them there is no system.
 *
 * @param files content of each file by its path relative to the token folder
 */
export function compile(files: SourceFiles, options: CompileOptions = {}): CompileResult {
  const reporter = new DiagnosticReporter();
  const entry = options.resolver ?? findResolver(files, reporter);
  if (entry === undefined) return { ok: false, diagnostics: reporter.sorted() };
  return compileSystem(
    openSystem(files, entry, { derive: deriveToken, only: options.only }),
    reporter,
    mayDeprecate(files) ? options : undefined,
  );
}

/**
 * What `compile` makes of a system that is open. Problems that were found before it was opened are in `reporter`.
 *
 * @param lifecycle how names on their way out are looked at; `undefined` where there are none
 */
export function compileSystem(
  front: TokenSystem,
  reporter = new DiagnosticReporter(),
  lifecycle?: LifecycleOptions,
): CompileResult {
  const permutations = front.permutations();
  for (const diagnostic of front.diagnostics) reporter.push(diagnostic);
  checkContextNames(front.axes, reporter);
  checkScripts(front.axes, reporter);
  if (permutations[0] !== undefined) checkVariableNames(permutations[0], reporter);
  warnUnread(front.unread, reporter);
  if (lifecycle) reportAll(checkLifecycle(permutations, lifecycle), reporter);
  const brands = readBrands(front, permutations, reporter);
  const { axes } = front;
  const defaults = axes.some(({ name }) => name === brandAxis) ? front.defaults : { [soleBrand]: front.defaults['']! };
  // With an error among the tokens, pairs would be missed for a reason that is told already.
  const pairs = reporter.hasErrors ? new Map() : measurePairs(axes, permutations, reporter);
  const diagnostics = reporter.sorted();
  if (reporter.hasErrors || permutations.length === 0) return { ok: false, diagnostics };
  return { ok: true, diagnostics, system: { axes, defaults, permutations, pairs, brands } };
}

function findResolver(files: SourceFiles, reporter: DiagnosticReporter): string | undefined {
  const found = Object.keys(files).filter(isResolverFile);
  if (found.length === 1) return found[0];
  const message =
    found.length === 0
      ? 'There is no resolver document.'
      : `There are ${found.length} resolver documents: ${found.join(', ')}.`;
  reportEmit(reporter, 'WS-E003', message);
  return undefined;
}

/** Names and words of each brand, read where nothing but the brand is chosen. */
function readBrands(
  front: TokenSystem,
  permutations: readonly Permutation[],
  reporter: DiagnosticReporter,
): BrandInfo[] {
  const ids = front.axes.find(({ name }) => name === brandAxis)?.contexts ?? [soleBrand];
  return ids.flatMap((id) => {
    const permutation = permutations.find(({ contexts }) => brandOf(contexts) === id);
    return permutation === undefined ? [] : [readBrand(id, permutation, reporter)];
  });
}

function readBrand(id: string, permutation: Permutation, reporter: DiagnosticReporter): BrandInfo {
  const tokens = [...permutation.tokens.values()];
  const names = readNames(id, permutation);
  checkNames(permutation, reporter);
  // A token folder may be about values alone.
  if (!tokens.some(({ path }) => path.startsWith('voice.'))) {
    reportEmit(reporter, 'WS-E005', `"${names.en}" has no words.`);
    return { id, names, voice: withoutWords, sample: { en: {}, ar: {} } };
  }
  const { voice, diagnostics } = compileVoice(tokens, { suggest });
  const { sample, diagnostics: more } = compileSample(tokens, { suggest });
  reportAll([...diagnostics, ...more], reporter);
  return { id, names, voice, sample };
}

const withoutWords: BrandVoice = {
  tone: { 'funny-serious': 0, 'formal-casual': 0, 'respectful-irreverent': 0, 'enthusiastic-matter-of-fact': 0 },
  traits: [],
  lexicon: [],
  mechanics: [],
  messages: { en: {}, ar: {} },
};

function reportAll(diagnostics: readonly Diagnostic[], reporter: DiagnosticReporter): void {
  for (const diagnostic of diagnostics) reporter.push(diagnostic);
}
