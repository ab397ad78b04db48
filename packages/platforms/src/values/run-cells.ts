import type { Transform, TransformedToken } from 'style-dictionary/types';
import type { Cell } from '../model.js';

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
 * Sends cells through one Style Dictionary instance, in memory, for any number of platforms. A cell travels as its
 * number: Style Dictionary clones and searches each token several times, and a number is the least it can be given. The
 * transforms get the value itself.
 *
 * @param platforms platform → its transforms and formats
 * @returns output path → content, of all platforms
 * @throws Error when a transform throws
 */
export async function runCells(
  cells: readonly Cell[],
  platforms: Readonly<Record<string, CellPlatform>>,
): Promise<Record<string, string>> {
  const { default: StyleDictionary } = await import('style-dictionary');
  const hooks = makeHooks(cells, platforms);
  const config = Object.entries(platforms).map(([name, { transforms, formats }]) => [
    name,
    {
      transforms: Object.keys(transforms).map((transform) => `${name}/${transform}`),
      files: Object.keys(formats).map((destination) => ({ destination, format: `${name}/${destination}` })),
      emitEmptyFiles: true,
    },
  ]);
  const dictionary = new StyleDictionary(
    {
      usesDtcg: true,
      log: { verbosity: 'silent', warnings: 'error' },
      hooks,
      platforms: Object.fromEntries(config),
    },
    { init: false },
  );
  await dictionary.init();
  // Given as `tokens` they would be merged and copied four times on the way to this map.
  dictionary.tokenMap = new Map(cells.map((cell, index) => [`{cell.${index}}`, cellToken(cell, index)]));
  // Both are merged with all built-in hooks at every access, some hundred times a run: once is enough.
  Object.defineProperty(dictionary, 'hooks', { value: dictionary.hooks });
  Object.defineProperty(dictionary, 'options', { value: dictionary.options });
  const files: Record<string, string> = {};
  for (const name of Object.keys(platforms)) {
    for (const { destination, output } of await dictionary.formatPlatform(name)) files[destination!] = output as string;
  }
  return files;
}

/** A token that Style Dictionary takes for one that it has set up itself. */
function cellToken({ type }: Cell, index: number): TransformedToken {
  const name = `cell-${index}`;
  return {
    key: `{cell.${index}}`,
    $type: type,
    $value: index,
    name,
    path: [name],
    original: {},
    attributes: {},
  } as never;
}

function makeHooks(cells: readonly Cell[], platforms: Readonly<Record<string, CellPlatform>>) {
  const transforms: Record<string, Omit<Transform, 'name'>> = {};
  const formats: Record<string, () => string> = {};
  for (const [name, platform] of Object.entries(platforms)) {
    const values = cells.map(({ value }) => value);
    for (const [transform, hook] of Object.entries(platform.transforms))
      transforms[`${name}/${transform}`] = throughHandle(hook, cells, values);
    for (const [destination, format] of Object.entries(platform.formats))
      formats[`${name}/${destination}`] = () => format(values);
  }
  return { transforms, formats };
}

/** Puts a cell's value in place of its number for the time of one transform. */
function throughHandle(hook: CellTransform, cells: readonly Cell[], values: unknown[]): Omit<Transform, 'name'> {
  return {
    type: 'value',
    filter: hook.filter,
    transform: (token) => {
      const index = token.$value as number;
      const { extras } = cells[index]!;
      values[index] = hook.transform({ ...token, $value: values[index], extras });
      return index;
    },
  } as Omit<Transform, 'name'>;
}
