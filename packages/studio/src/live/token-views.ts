import type { Permutation, ResolvedToken } from '@wusum/dtcg';
import { locationText } from '@wusum/diagnostics';
import { CellTable, cellCss, cssVariableName, isPublished } from '@wusum/platforms/internal';
import { hashOf, type BrandEntries, type JsonValue } from '../intents/index.js';
import { computes, withoutComputing, type JsonObject } from './computing.js';
import type { Origin, TokenView } from './types.js';

/** What a view was made of. */
interface Made {
  readonly token: ResolvedToken;
  readonly entry: JsonValue | undefined;
  readonly users: string;
  readonly brand: string;
  readonly view: TokenView;
}

/** The tokens of permutations, as an editor of their brand shows them. A token that has not changed keeps its view. */
export class TokenViews {
  readonly #made = new Map<string, Made>();

  /** Content is left out. */
  of({ tokens }: Permutation, brand: string, entries: BrandEntries): TokenView[] {
    const users = usersOf(tokens.values());
    return [...tokens.values()]
      .filter(({ type }) => type !== 'content' && type !== 'foreign')
      .map((token) => this.#view(token, brand, entries.get(token.path), users.get(token.path) ?? []));
  }

  #view(token: ResolvedToken, brand: string, entry: JsonValue | undefined, usedBy: readonly string[]): TokenView {
    const known = this.#made.get(token.path);
    const users = usedBy.join(' ');
    if (known?.token === token && known.entry === entry && known.users === users && known.brand === brand)
      return known.view;
    const view = viewOf(token, brand, entry, usedBy);
    this.#made.set(token.path, { token, entry, users, brand, view });
    return view;
  }
}

function viewOf(
  token: ResolvedToken,
  brand: string,
  entry: JsonValue | undefined,
  usedBy: readonly string[],
): TokenView {
  return {
    path: token.path,
    type: token.type,
    description: token.description ?? '',
    ...(isPublished(token) && { variable: cssVariableName(token.path) }),
    value: token.value as JsonValue,
    ...(hasAliases(token) && { written: token.raw as JsonValue }),
    css: cssOf(token),
    ...(isComputed(token) && { extension: withoutComputing(token.extension as JsonObject) }),
    origin: originOf(token, brand),
    ...(entry !== undefined && { entry, base: hashOf(entry) }),
    ...(token.derivation?.note !== undefined && { note: token.derivation.note }),
    ...(token.derivation?.seed !== undefined && { seed: token.derivation.seed }),
    aliases: token.aliasChain,
    place: locationText(token.location),
    usedBy,
  };
}

/** A value that is derived or solved is not its alias. */
const hasAliases = ({ derivation, references = [] }: ResolvedToken): boolean =>
  derivation === undefined && references.length > 0;

const isComputed = ({ extension }: ResolvedToken): boolean =>
  extension !== undefined && computes(extension as JsonObject);

function originOf({ layers, derivation, aliasChain }: ResolvedToken, brand: string): Origin {
  const isOwn = layers.some(({ layer, won }) => won && layer === `brand ${brand}`);
  if (isOwn) return layers.length > 1 ? 'override' : 'own';
  return derivation !== undefined || aliasChain.length > 0 ? 'derived' : 'shared';
}

function usersOf(tokens: Iterable<ResolvedToken>): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { path, references = [] } of tokens) {
    for (const used of new Set(references.map((reference) => reference.path))) {
      const list = users.get(used);
      if (list) list.push(path);
      else users.set(used, [path]);
    }
  }
  return users;
}

function cssOf(token: ResolvedToken): string {
  const table = new CellTable();
  return cellCss(table.all[table.add(token)]!).css;
}
