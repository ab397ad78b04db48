import { isRecord } from '@wusum/dtcg/internal';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { isTextLength } from '../text-lengths.js';
import type { NameHook, ValueHook } from './hooks.js';
import { NameTable, tokenOrigin } from './name-table.js';
import { isWritten, type PlatformToken } from './token.js';
import { CellTable, type CellPlatform, runCells, decodeBraces } from './theme-engine.js';

/** Reads the tokens of a permutation as a platform prints them. Tokens without a value on the platform are omitted. */
export type Reader<Value> = (permutation: Permutation) => readonly PlatformToken<Value>[];

/** The hooks that print tokens for one platform. */
export interface Hooks {
  readonly name: NameHook;
  readonly value: ValueHook;
}

/**
 * Sends every distinct value through Style Dictionary, once for each platform, and returns readers of the results. One
 * instance serves all permutations and platforms: a cell is a distinct value, not a token in a permutation.
 */
export async function runDictionary(
  permutations: () => readonly Permutation[],
  isPublished: (token: ResolvedToken) => boolean,
  platforms: Readonly<Record<string, Hooks>>,
): Promise<Readonly<Record<string, Reader<unknown>>>> {
  if (Object.keys(platforms).length === 0) return {};
  const all = new Set(permutations().flatMap(({ tokens }) => [...tokens.values()]));
  const sizes = sizesOfText(all);
  const cells = new CellTable(({ path }) => isTextLength(path) || sizes.has(path));
  for (const token of all) if (isPublished(token)) cells.add(token);
  const values = await transformCells(cells, platforms);
  return Object.fromEntries(
    Object.entries(platforms).map(([platform, hooks]) => [
      platform,
      makeReader(cells, values[platform]!, hooks, isPublished),
    ]),
  );
}

/** Reads tokens as they are: the name is the path, and the value is the resolved DTCG value. */
export function plainReader(isPublished: (token: ResolvedToken) => boolean): Reader<unknown> {
  const read = new WeakMap<Permutation, readonly PlatformToken<unknown>[]>();
  return (permutation) => {
    const tokens =
      read.get(permutation) ??
      [...permutation.tokens.values()]
        .filter((token) => isPublished(token) && token.type !== 'foreign')
        .map((token) => ({
          path: token.path,
          name: token.path,
          type: token.type,
          value: token.value,
          description: token.description,
          deprecated: token.deprecated,
          extensions: token.foreignExtensions,
          aliases: token.aliasChain,
          location: token.location,
        }));
    read.set(permutation, tokens);
    return tokens;
  };
}

function makeReader(
  cells: CellTable,
  values: readonly unknown[],
  { name }: Hooks,
  isPublished: (token: ResolvedToken) => boolean,
): Reader<unknown> {
  const names = new Map<TokenPath, string>();
  const nameOf = (path: TokenPath): string => {
    const found = names.get(path) ?? name.transform({ path: path.split('.') } as never);
    names.set(path, found);
    return found;
  };
  // Permutations share most of their tokens.
  const tokens = new WeakMap<ResolvedToken, PlatformToken<unknown>>();
  const tokenOf = (token: ResolvedToken): PlatformToken<unknown> => {
    const { path, type, description, deprecated, foreignExtensions, aliasChain, location } = token;
    const own = tokens.get(token) ?? {
      path,
      name: nameOf(path),
      type,
      value: values[cells.add(token)],
      description,
      deprecated,
      extensions: foreignExtensions,
      aliases: aliasChain,
      location,
    };
    tokens.set(token, own);
    return own;
  };
  // Of all permutations: files of several contexts are used together.
  const taken = new NameTable();
  const read = new WeakMap<Permutation, readonly PlatformToken<unknown>[]>();
  return (permutation) => {
    const known = read.get(permutation);
    if (known !== undefined) return known;
    const written = [...permutation.tokens.values()]
      .filter((token) => isPublished(token) && token.type !== 'foreign')
      .map(tokenOf)
      .filter(isWritten);
    for (const token of written) taken.add(token.name, tokenOrigin(token));
    taken.refuse();
    read.set(permutation, written);
    return written;
  };
}

/** The tokens that text styles use as sizes. Those of spacing stay lengths of the layout. */
function sizesOfText(tokens: ReadonlySet<ResolvedToken>): Set<TokenPath> {
  const sizes = [...tokens].flatMap(({ type, raw }) => {
    const size = type === 'typography' && isRecord(raw) ? raw['fontSize'] : undefined;
    return typeof size === 'string' ? (/^\{([^{}]+)\}$/u.exec(size)?.[1] ?? []) : [];
  });
  return new Set(sizes.filter((path) => !/(?:^|[.-])(?:spac(?:e|ing)|gaps?|insets?|padding|margin)/iu.test(path)));
}

async function transformCells(
  cells: CellTable,
  platforms: Readonly<Record<string, Hooks>>,
): Promise<Record<string, unknown[]>> {
  const values: Record<string, unknown[]> = {};
  const configurations = Object.entries(platforms).map(([name, { value }]) => [
    name,
    {
      transforms: { value },
      formats: {
        [name]: (written: readonly unknown[]) => {
          values[name] = written.map(decodeBraces);
          return '';
        },
      },
    },
  ]);
  await runCells(cells.all, Object.fromEntries(configurations) as Record<string, CellPlatform>);
  return values;
}
