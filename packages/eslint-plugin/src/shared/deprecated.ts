import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Variable or dotted path of a deprecated token → its replacement in the same notation, if there is one. */
export interface Deprecated {
  readonly variables: ReadonlyMap<string, string | undefined>;
  readonly paths: ReadonlyMap<string, string | undefined>;
}

interface Known {
  readonly stamp: string;
  readonly deprecated: Deprecated;
}
const known = new Map<string, Known>();

/**
 * Reads the deprecated tokens of DTCG files. The result is kept until a file changes.
 *
 * @param sources files or folders, such as the output of `wusum build --platform json`
 * @throws if a source is missing or is not JSON
 */
export function readDeprecated(sources: readonly string[], cwd: string, prefix: string): Deprecated {
  const files = sources.flatMap((source) => filesOf(resolve(cwd, source)));
  const key = [prefix, ...files].join('\n');
  const stamp = files.map((file) => statSync(file).mtimeMs).join(' ');
  const found = known.get(key);
  if (found?.stamp === stamp) return found.deprecated;
  const tokens = new Map(files.flatMap((file) => [...deprecatedIn(readJson(file))]));
  const deprecated = namesOf(tokens, prefix);
  known.set(key, { stamp, deprecated });
  return deprecated;
}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats)
    throw new Error(`There is no ${path}. Run: npx wusum build --platform json, or change the option "tokens".`);
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(path, name));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** Path → `$deprecated`, which a group hands to its tokens. */
function* deprecatedIn(group: unknown, path = '', inherited?: unknown): Generator<[string, string]> {
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return;
  const own = '$deprecated' in group ? group.$deprecated : inherited;
  if ('$value' in group) {
    if (own !== undefined && own !== false) yield [path, typeof own === 'string' ? own : ''];
    return;
  }
  for (const [name, member] of Object.entries(group))
    if (name === '$root' || !name.startsWith('$'))
      yield* deprecatedIn(member, path === '' ? name : `${path}.${name}`, own);
}

function namesOf(tokens: ReadonlyMap<string, string>, prefix: string): Deprecated {
  const start = prefix === '' ? '--' : `--${prefix}-`;
  const variable = (path: string): string =>
    start +
    path
      .split('.')
      .filter((part) => part !== '$root')
      .join('-')
      .replaceAll(/[^\p{L}\p{M}\p{N}_-]/gu, '-');
  const property = (path: string): string =>
    path
      .split('.')
      .map((part) => part.replace(/-([\p{L}\d])/gu, (_, letter: string) => letter.toUpperCase()))
      .join('.');
  const named = (nameOf: (path: string) => string) =>
    new Map(
      [...tokens].map(([path, note]) => {
        const replacement = replacementIn(note);
        return [nameOf(path), replacement === undefined ? undefined : nameOf(replacement)];
      }),
    );
  return { variables: named(variable), paths: named(property) };
}

/** `color.text.default` of `{color.text.default}, gone in 2.0.0`. */
const replacementIn = (note: string): string | undefined => /\{([^{}]+)\}/u.exec(note)?.[1];
