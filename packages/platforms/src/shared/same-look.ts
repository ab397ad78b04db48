import type { Diagnostic } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { platformProblem } from './errors.js';

/** The Unicode form of a name. */
function formOf(name: string): string {
  return (['NFC', 'NFD'] as const).find((form) => name.normalize(form) === name) ?? 'mixed';
}

/** Warnings about names that differ only in the spelling of letters with marks (NFC and NFD), with both places. */
export function namesThatLookTheSame(
  permutations: readonly Permutation[],
  isPublished: (token: ResolvedToken) => boolean,
): Diagnostic[] {
  const byLook = new Map<string, ResolvedToken>();
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { tokens } of permutations) {
    for (const token of tokens.values()) {
      if (seen.has(token.path) || !isPublished(token)) continue;
      seen.add(token.path);
      const look = token.path.normalize('NFC');
      const other = byLook.get(look);
      byLook.set(look, other ?? token);
      if (other === undefined) continue;
      const message = `"${token.path}" (${formOf(token.path)}) and "${other.path}" (${formOf(other.path)}) look the same and are two tokens.`;
      found.push(
        platformProblem('WS-E119', message, {
          location: token.location,
          related: [{ message: 'the other one', location: other.location }],
        }),
      );
    }
  }
  return found;
}
