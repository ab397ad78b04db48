import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { locationText } from '@wusum/diagnostics';
import { CellTable, cellCss } from '@wusum/platforms/internal';
import { hashOf, type BrandEntries, type JsonValue } from '../intents/index.js';
import type { Origin, TokenView } from './types.js';

/** The tokens of a permutation, as an editor of its brand shows them. Content is left out. */
export function tokenViews({ tokens }: Permutation, brand: string, entries: BrandEntries): TokenView[] {
  const users = usersOf(tokens.values());
  return [...tokens.values()]
    .filter(({ type }) => type !== 'content' && type !== 'foreign')
    .map((token): TokenView => {
      const entry = entries.get(token.path);
      return {
        path: token.path,
        type: token.type,
        description: token.description ?? '',
        value: token.value as JsonValue,
        css: cssOf(token),
        origin: originOf(token, brand),
        ...(entry !== undefined && { entry, base: hashOf(entry) }),
        ...(token.derivation?.note !== undefined && { note: token.derivation.note }),
        ...(token.derivation?.seed !== undefined && { seed: token.derivation.seed }),
        aliases: token.aliasChain,
        place: locationText(token.location),
        usedBy: users.get(token.path) ?? [],
      };
    });
}

function originOf({ layers, derivation, aliasChain }: ResolvedToken, brand: string): Origin {
  const isOwn = layers.some(({ layer, won }) => won && layer === `brand ${brand}`);
  if (isOwn) return layers.length > 1 ? 'override' : 'own';
  return derivation !== undefined || aliasChain.length > 0 ? 'derived' : 'shared';
}

function usersOf(tokens: Iterable<ResolvedToken>): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { path, references = [] } of tokens)
    for (const used of new Set(references.map((reference) => reference.path)))
      users.set(used, [...(users.get(used) ?? []), path]);
  return users;
}

function cssOf(token: ResolvedToken): string {
  const table = new CellTable();
  return cellCss(table.all[table.add(token)]!).css;
}
