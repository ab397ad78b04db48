import type { Contexts, Permutation, ResolvedToken } from '@wusum/dtcg';
import { brandAxis } from '@wusum/dtcg/internal';
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
  readonly owner: string;
  readonly view: TokenView;
}

/** The entries that a token is edited in, and under which id. */
export interface Owned {
  readonly owner: string;
  readonly entries: BrandEntries;
}

/** The tokens of permutations, as an editor of their brand shows them. A token that has not changed keeps its view. */
export class TokenViews {
  readonly #made = new Map<string, Made>();

  /**
   * Content is left out.
   *
   * @param ownerOf the entries of the file of a token
   */
  of({ tokens, contexts }: Permutation, brand: string, ownerOf: (file: string) => Owned): TokenView[] {
    const later = laterLayers(contexts);
    const users = usersOf(tokens.values());
    return [...tokens.values()]
      .filter(({ type }) => type !== 'content' && type !== 'foreign')
      .map((token) => this.#view(token, brand, later, ownerOf(token.location.file), users.get(token.path) ?? []));
  }

  #view(
    token: ResolvedToken,
    brand: string,
    later: ReadonlySet<string>,
    { owner, entries }: Owned,
    usedBy: readonly string[],
  ): TokenView {
    const entry = entries.get(token.path);
    const known = this.#made.get(token.path);
    const users = usedBy.join(' ');
    if (known?.token === token && known.entry === entry && known.users === users && known.owner === owner)
      return known.view;
    const fixedBy = token.layers.find(({ layer, won }) => won && later.has(layer))?.layer;
    const view = {
      ...viewOf(token, brand, entry, usedBy),
      ...(fixedBy !== undefined && { fixedBy }),
      ...(owner !== brand && { owner }),
    };
    this.#made.set(token.path, { token, entry, users, owner, view });
    return view;
  }
}

/** The layers that are applied after that of the brand: what they set, the brand cannot. Contexts are in their order. */
export function laterLayers(contexts: Contexts): ReadonlySet<string> {
  const all = Object.entries(contexts);
  const own = all.findIndex(([axis]) => axis === brandAxis);
  return new Set(own < 0 ? [] : all.slice(own + 1).map(([axis, context]) => `${axis} ${context}`));
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
    ...applicationOf(token),
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

function applicationOf({ extension }: ResolvedToken): Pick<TokenView, 'application'> {
  const application = extension?.['application'] as JsonValue | undefined;
  return application === undefined ? {} : { application };
}

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
