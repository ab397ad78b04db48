import type { TokenPath } from '@wusum/dtcg';
import type { Format, PreprocessedTokens, Transform, TransformedToken } from 'style-dictionary/types';
import type { Cell } from '../model.js';
import { decodeBraces, encodeBraces } from './value-transform.js';

/** A Style Dictionary value transform, as far as cells need it. */
export interface CellTransform {
  readonly type: 'value';
  readonly filter?: (token: TransformedToken) => boolean;
  readonly transform: (token: TransformedToken) => unknown;
}

/** Writes one file from the transformed cells; `values[n]` is the output of cell `n`. */
export type CellFormat = (values: readonly unknown[]) => string;

/** The transforms and formats of one platform. */
export interface CellPlatform {
  readonly transforms: Readonly<Record<string, CellTransform>>;
  /** Output path → format. */
  readonly formats: Readonly<Record<string, CellFormat>>;
}

/**
 * Sends cells through one Style Dictionary instance, in memory, for any number of platforms. A cell is a true token: the
 * first one that has the value, with its path, type, resolved value, original value and file. The same path may occur
 * several times, with the values of different permutations; then the names have a number.
 *
 * @param platforms platform → its transforms and formats
 * @returns output path → content, of all platforms
 * @throws Error when a transform throws
 */
export async function runCells(
  cells: readonly Cell[],
  platforms: Readonly<Record<string, CellPlatform>>,
): Promise<Record<string, string>> {
  const { default: StyleDictionary } = await import('#style-dictionary');
  const config = Object.entries(platforms).map(([name, { transforms, formats }]) => [
    name,
    {
      preprocessors: [cellsHook],
      transforms: Object.keys(transforms).map((transform) => `${name}/${transform}`),
      files: Object.keys(formats).map((destination) => ({ destination, format: `${name}/${destination}` })),
      emitEmptyFiles: true,
    },
  ]);
  const errors: unknown[] = [];
  const dictionary = new StyleDictionary(
    {
      usesDtcg: true,
      log: { verbosity: 'silent', warnings: 'error' },
      hooks: makeHooks(cells, platforms, errors),
      platforms: Object.fromEntries(config),
    },
    { init: false },
  );
  await dictionary.init();
  // Both are merged with all built-in hooks at every access, some hundred times a run: once is enough.
  Object.defineProperty(dictionary, 'hooks', { value: dictionary.hooks });
  Object.defineProperty(dictionary, 'options', { value: dictionary.options });
  const files: Record<string, string> = {};
  for (const name of Object.keys(platforms)) {
    for (const { destination, output } of await dictionary.formatPlatform(name)) files[destination!] = output as string;
  }
  if (errors.length > 0) throw errors[0];
  return files;
}

/**
 * The preprocessor that supplies the tokens. Given as `tokens`, they would be merged and copied five times before the first
 * transform; that was more than half of the whole cost.
 */
const cellsHook = 'wusum/cells';

function cellTokens(cells: readonly Cell[]): TransformedToken[] {
  const counts = new Map<TokenPath, number>();
  return cells.map((cell) => {
    const { path } = cell.token;
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    return cellToken(cell, count === 0 ? `{${path}}` : `{${path} ${count + 1}}`);
  });
}

/** Whether values of a type contain names, which may have braces; the text of other types is that of units and the like. */
function isText(type: string | undefined): boolean {
  return type === 'fontFamily' || type === 'typography' || type === 'foreign';
}

/** A token as Style Dictionary sets it up itself. */
function cellToken({ type, value, extras, token }: Cell, key: string): TransformedToken {
  const { path, raw, references, derivation, description, deprecated, location } = token;
  const isAsWritten = derivation === undefined && (references ?? []).length === 0;
  return {
    key,
    $type: type,
    $value: isText(type) ? encodeBraces(value) : value,
    ...(description !== undefined && { $description: encodeBraces(description) }),
    ...(deprecated !== undefined && { $deprecated: encodeBraces(deprecated) }),
    filePath: location.file,
    isSource: true,
    // Style Dictionary looks names up in a plain object, so a name must not be `constructor`.
    name: `token ${key.slice(1, -1)}`,
    path: path.split('.'),
    attributes: {},
    original: { $type: type, $value: isAsWritten ? value : raw },
    ...(Object.keys(extras).length > 0 && { extras }),
  } as never;
}

function makeHooks(cells: readonly Cell[], platforms: Readonly<Record<string, CellPlatform>>, errors: unknown[]) {
  const transforms: Record<string, Omit<Transform, 'name'>> = {};
  const formats: Record<string, Format['format']> = {};
  for (const [name, platform] of Object.entries(platforms)) {
    for (const [transform, hook] of Object.entries(platform.transforms))
      transforms[`${name}/${transform}`] = printsOnce(hook, errors);
    for (const [destination, format] of Object.entries(platform.formats))
      formats[`${name}/${destination}`] = ({ dictionary }) =>
        format(
          dictionary.allTokens.map(({ $type, $value }): unknown => (isText($type) ? decodeBraces($value) : $value)),
        );
  }
  // A list of tokens with keys is what Style Dictionary makes of a tree.
  const tokens = cellTokens(cells) as unknown as PreprocessedTokens;
  return { preprocessors: { [cellsHook]: () => tokens }, transforms, formats };
}

/** A transform of resolved values. Style Dictionary collects errors as text; the first one is thrown at the end. */
function printsOnce({ filter, transform }: CellTransform, errors: unknown[]): Omit<Transform, 'name'> {
  return {
    type: 'value',
    // Also for a token whose original value is an alias.
    transitive: true,
    ...(filter && { filter }),
    transform: (token) => {
      try {
        if (!isText(token.$type)) return transform(token);
        return encodeBraces(transform({ ...token, $value: decodeBraces(token.$value) }));
      } catch (error) {
        errors.push(error);
        return '';
      }
    },
  };
}
