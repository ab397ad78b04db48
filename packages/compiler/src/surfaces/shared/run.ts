import StyleDictionary from 'style-dictionary';
import { CellTable } from '../../emit/model.js';
import { decodeBraces, encodeBraces } from '../../emit/style-dictionary/value-transform.js';
import type { Permutation, ResolvedToken, TokenPath } from '../../types.js';
import { SurfaceError, surfaceProblem } from './errors.js';
import type { NameHook, ValueHook } from './hooks.js';
import { isWritten, type SurfaceToken } from './token.js';

/** Reads the tokens of a permutation as a target writes them. What the target cannot say is left out. */
export type Reader<Value> = (permutation: Permutation) => readonly SurfaceToken<Value>[];

/** The hooks that write tokens for one target. */
export interface Hooks {
  readonly name: NameHook;
  readonly value: ValueHook;
}

const cellName = { type: 'name' as const, transform: (token: { path: string[] }): string => token.path.join('-') };

/**
 * Sends every distinct value through Style Dictionary, once for each target, and gives readers of the results. One
 * instance serves all permutations and targets: a cell is a distinct value, not a token in a permutation.
 */
export async function runDictionary(
  permutations: readonly Permutation[],
  isPublished: (token: ResolvedToken) => boolean,
  targets: Readonly<Record<string, Hooks>>,
): Promise<Readonly<Record<string, Reader<unknown>>>> {
  const cells = new CellTable();
  for (const { tokens } of permutations) {
    for (const token of tokens.values()) if (isPublished(token)) cells.add(token);
  }
  const values = await transformCells(cells, targets);
  return Object.fromEntries(
    Object.entries(targets).map(([target, hooks]) => [target, makeReader(cells, values[target]!, hooks, isPublished)]),
  );
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
  const tokens = new WeakMap<ResolvedToken, SurfaceToken<unknown>>();
  const tokenOf = (token: ResolvedToken): SurfaceToken<unknown> => {
    const { path, type, description, deprecated, foreignExtensions } = token;
    const own = tokens.get(token) ?? {
      path,
      name: nameOf(path),
      type,
      value: values[cells.add(token)],
      description,
      deprecated,
      extensions: foreignExtensions,
    };
    tokens.set(token, own);
    return own;
  };
  const read = new WeakMap<Permutation, readonly SurfaceToken<unknown>[]>();
  return (permutation) => {
    const known = read.get(permutation);
    if (known !== undefined) return known;
    const written = [...permutation.tokens.values()].filter(isPublished).map(tokenOf).filter(isWritten);
    refuseTwins(written, permutation);
    read.set(permutation, written);
    return written;
  };
}

/** @throws SurfaceError naming every pair of tokens that would silently replace each other. */
export function refuseTwins(tokens: readonly SurfaceToken<unknown>[], permutation: Permutation): void {
  const takenBy = new Map<string, TokenPath>();
  const problems = tokens.flatMap(({ name, path }) => {
    const other = takenBy.get(name);
    if (other === undefined) {
      takenBy.set(name, path);
      return [];
    }
    const place = (of: TokenPath): ResolvedToken['location'] => permutation.tokens.get(of)!.location;
    return [
      surfaceProblem('WS-E103', `"${path}" and "${other}" would both be called ${name}.`, {
        location: place(path),
        related: [{ message: 'the other token', location: place(other) }],
      }),
    ];
  });
  if (problems.length > 0) throw new SurfaceError(problems);
}

async function transformCells(
  cells: CellTable,
  targets: Readonly<Record<string, Hooks>>,
): Promise<Record<string, unknown[]>> {
  const names = Object.keys(targets);
  const values: Record<string, unknown[]> = {};
  const dictionary = new StyleDictionary(
    {
      usesDtcg: true,
      log: { verbosity: 'silent', warnings: 'error' },
      tokens: {
        cell: Object.fromEntries(
          cells.all.map(({ type, value, extras }, index) => [
            index,
            { $type: type, $value: encodeBraces(value), extras },
          ]),
        ),
      },
      hooks: {
        transforms: {
          'cell/name': cellName,
          ...Object.fromEntries(names.map((name) => [`${name}/value`, targets[name]!.value])),
        },
        formats: Object.fromEntries(
          names.map((name) => [
            name,
            ({ dictionary: { allTokens } }) => {
              const own: unknown[] = (values[name] = []);
              for (const token of allTokens) own[Number(token.path[1])] = decodeBraces(token.$value);
              return '';
            },
          ]),
        ),
      },
      platforms: Object.fromEntries(
        names.map((name) => [
          name,
          { transforms: ['cell/name', `${name}/value`], files: [{ destination: name, format: name }] },
        ]),
      ),
    },
    { init: false },
  );
  await dictionary.init();
  // Its `hooks` are merged with all built-in ones at every access, some hundred times a run: once is enough.
  Object.defineProperty(dictionary, 'hooks', { value: dictionary.hooks });
  for (const name of names) await dictionary.formatPlatform(name);
  return values;
}
