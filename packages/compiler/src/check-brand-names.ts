import type { Permutation } from '@wusum/dtcg';
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
