import { compile, diff, type CompileResult } from '@wusum/compiler';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import { brandAxis, soleBrand } from '@wusum/dtcg/internal';
import type { Naming, StyleUse } from '@wusum/lint';
import { createTwoFilesPatch } from 'diff';
import { brandFiles, editFiles, readEntries } from '../edits/index.js';
import { mergeIntents, type Intent } from '../intents/index.js';
import { compareFindings, consequencesOf, missingMessages } from './consequences.js';
import type { Consequence, DryRun, FilePatch } from './types.js';

/** Options of `dryRun`. */
export interface DryRunOptions {
  /** Path of the resolver document. Default: the only one. */
  readonly resolver?: string;
  /** Declarations of the components' style sheets, to find the components that change. */
  readonly styles?: readonly StyleUse[];
  /** Prefix of the variables, if it is not that of the theme. */
  readonly naming?: Naming | undefined;
}

/**
 * Works out what saving intents would do: the new texts, what the compiler reports about them and what changes for
 * products. Pure: nothing is read or written.
 *
 * @param files content of each file by its path relative to the token folder, as it is now
 * @throws EditError if an entry cannot be edited
 */
export function dryRun(files: SourceFiles, intents: readonly Intent[], options: DryRunOptions = {}): DryRun {
  const brands = brandFiles(files, options.resolver);
  const merged = mergeIntents(readEntries(files, brands), intents);
  const changed = editFiles(files, brands, merged.intents);
  const patches = patchesOf(files, changed);
  const shared = {
    intents: merged.intents,
    already: merged.already,
    conflicts: merged.conflicts,
    files: changed,
    patches,
  };
  const asked: Consequence[] =
    merged.conflicts.length > 0 ? [{ kind: 'conflicts', count: merged.conflicts.length }] : [];
  if (patches.length === 0) return { ...shared, compiles: true, consequences: asked, findings: [] };
  const touched = [...new Set(merged.intents.map(({ brand }) => brand))];
  // Without brands, all contexts are one system.
  const compiledBrands = brands.has(soleBrand) ? [soleBrand] : touched;
  const before = compileDraft(files, compiledBrands, options);
  const after = compileDraft({ ...files, ...changed }, compiledBrands, options);
  const findings = compareFindings(diagnosticsOf(before), diagnosticsOf(after));
  const difference =
    before.ok && after.ok
      ? diff(before.system, after.system, { styles: options.styles, naming: options.naming })
      : undefined;
  const consequences = [
    ...asked,
    ...(difference ? consequencesOf(difference) : []),
    ...missingMessages(merged.entries, merged.intents),
    ...findings.consequences,
  ];
  return { ...shared, compiles: after.ok, consequences, findings: findings.fresh, ...(difference && { difference }) };
}

/** Results by files: the state before a change is the same for every draft on top of it. */
const compiled = new WeakMap<SourceFiles, Map<string, CompileResult>>();

/** Compiles the brands that change. */
function compileDraft(files: SourceFiles, brands: readonly string[], options: DryRunOptions): CompileResult {
  const results = compiled.get(files) ?? new Map<string, CompileResult>();
  compiled.set(files, results);
  const key = JSON.stringify([brands.toSorted(), options.resolver]);
  const result = results.get(key) ?? compileBrands(files, brands, options);
  results.set(key, result);
  return result;
}

function compileBrands(files: SourceFiles, brands: readonly string[], { resolver }: DryRunOptions): CompileResult {
  const only = brands.includes(soleBrand) ? undefined : { [brandAxis]: brands };
  return compile(files, {
    draft: true,
    ...(only && { only }),
    ...(resolver !== undefined && { resolver }),
  });
}

const diagnosticsOf = (result: CompileResult): readonly Diagnostic[] =>
  result.ok ? [...result.diagnostics, ...result.contrastFailures] : result.diagnostics;

function patchesOf(files: SourceFiles, changed: SourceFiles): FilePatch[] {
  return Object.entries(changed)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => ({ file, patch: unifiedPatch(file, files[file] ?? '', text) }));
}

/** A unified diff, as `git apply` reads it. */
export function unifiedPatch(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/u,
    '',
  );
}
