import type { Location, SourceFiles } from '@wusum/diagnostics';
import { parseSource, TokenReporter, type Permutation } from '@wusum/dtcg';
import { brandAxis, locationOf, member } from '@wusum/dtcg/internal';
import type { LanguageRecord } from '@wusum/platforms';
import { brandNames, nameIn, writtenNames } from '@wusum/platforms/internal';
import type { CompileReporter } from './compile-reporter.js';

/**
 * Reports missing names: a brand with `brand.names` needs a name in each script of its languages. Languages of one script
 * may share a name.
 */
export function checkNames(
  id: string,
  permutation: Permutation,
  languages: readonly LanguageRecord[],
  reporter: CompileReporter,
): void {
  const token = permutation.tokens.get(brandNames);
  if (!token) return;
  const names = writtenNames(permutation);
  for (const language of languages) {
    if (nameIn(names, language.id) !== undefined) continue;
    reporter.add('WS-V002', `The brand "${id}" has no name in "${language.id}".`, {
      location: token.valuePlace?.([language.id]) ?? token.location,
      fix: `Write "${language.id}": { "written": "…" } in "names".`,
    });
  }
}

/** A brand and its first permutation. */
interface ReadBrand {
  readonly id: string;
  readonly permutation: Permutation;
}

/**
 * Warns of brands whose names are the shared ones, at their entry in the resolver document. Without content files there
 * are no names, and nothing is reported.
 */
export function checkOwnNames(
  brands: readonly ReadBrand[],
  entry: string,
  files: SourceFiles,
  reporter: CompileReporter,
): void {
  const named = brands.filter(({ permutation }) => permutation.tokens.has(brandNames));
  if (named.length === 0) return;
  const without = brands.filter(({ permutation }) => !hasOwnNames(permutation));
  if (without.length === 0) return;
  const root = parseSource(entry, files[entry] ?? '', new TokenReporter());
  for (const { id, permutation } of without) {
    const isSole = permutation.contexts[brandAxis] === undefined;
    // What every brand shares is compiled without brands.
    if (isSole && !member(member(root, 'sets'), brandAxis)) continue;
    const path = isSole ? ['sets', brandAxis] : ['modifiers', brandAxis, 'contexts', id];
    const location: Location = root ? locationOf(root, path, 'key') : { file: entry, line: 1, column: 1 };
    reporter.add('WS-E013', `${isSole ? 'The brand' : `The brand "${id}"`} has no names of its own.`, { location });
  }
}

/** Whether the names are set by the brand: by a context of the modifier `brand`, or by the set of the only brand. */
function hasOwnNames({ tokens }: Permutation): boolean {
  const layers = tokens.get(brandNames)?.layers ?? [];
  return layers.some(({ layer }) => layer === `set ${brandAxis}` || layer.startsWith(`${brandAxis} `));
}
