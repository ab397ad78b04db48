import { openSystem, deriveToken } from '@wusum/dtcg';
import { brandAxis } from '@wusum/dtcg/internal';
import type { Diagnostic, SourceFiles } from '@wusum/diagnostics';
import type { BrandSystem } from '@wusum/platforms';
import { compileSystem } from '../compile.js';
import { contentReader, isContentFile } from '../content/index.js';
import type { State } from './state.js';

/** The brands whose content an edit changed, compiled alone. */
export interface ContentEdit {
  readonly brands: readonly string[];
  /** These brands in their default contexts, in which content is read. */
  readonly system: BrandSystem;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the brands whose content files changed, in their default contexts alone: content is the same in all others.
 *
 * @returns `undefined` if the edit changes more than the content of brands, or has an error
 */
export function editContent(
  state: State,
  files: SourceFiles,
  changed: readonly string[],
  entry: string,
): ContentEdit | undefined {
  if (changed.length === 0 || !changed.every(isContentFile)) return undefined;
  const lists = changed.map((file) => brandsOf(state, file));
  if (lists.includes(undefined)) return undefined;
  const brands = [...new Set(lists.flatMap((list) => list ?? []))];
  const only = { ...startsOf(state.compiled, brands), [brandAxis]: brands };
  const opened = openSystem(files, entry, { derive: deriveToken, only, draft: true, content: contentReader });
  const result = compileSystem(opened, { files, draft: true });
  if (!result.ok || !hasSameStarts(state.compiled, result.system)) return undefined;
  const places = new Set(changed);
  const isAbout = ({ location }: Diagnostic): boolean => location !== undefined && places.has(location.file);
  const diagnostics = [...state.diagnostics.filter((one) => !isAbout(one)), ...result.diagnostics.filter(isAbout)];
  return { brands, system: result.system, diagnostics };
}

/** The brands that alone read a file. */
function brandsOf({ tokens, compiled }: State, file: string): readonly string[] | undefined {
  const hasBrands = compiled.axes.some(({ name }) => name === brandAxis);
  return hasBrands ? tokens.contextsOf(brandAxis, file) : undefined;
}

/** Axis → the contexts in which brands start. */
function startsOf({ axes, defaults }: BrandSystem, brands: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    axes.map(({ name }) => [name, [...new Set(brands.flatMap((brand) => defaults[brand]?.[name] ?? []))]]),
  );
}

/** Whether brands start in the same contexts: the contexts that were read alone do not show it. */
function hasSameStarts(before: BrandSystem, after: BrandSystem): boolean {
  return after.brands.every(({ id }) => startOf(before, id) === startOf(after, id));
}

function startOf({ permutations }: BrandSystem, brand: string): string | undefined {
  const own = permutations.find(({ contexts }) => contexts[brandAxis] === brand);
  return JSON.stringify(own?.tokens.get('brand.start')?.value);
}
