import type { JsonValue } from '../../intents/index.js';
import type { TokenView } from '../../live/types.js';
import { aliasPath, membersOf } from '../fields/alias.js';

/** A member of a type style whose value is another token. */
export interface ScaleMember {
  /** DTCG name: `fontSize`. */
  readonly name: string;
  readonly token: TokenView;
}

export interface TypeScale {
  /** Its context of the script axis. `undefined`: for all scripts. */
  readonly script?: string;
  readonly members: readonly ScaleMember[];
}

/**
 * The tokens that a type style takes its members from, apart for each script. A token belongs to a script if a part of
 * its path is the script's name, and the same path exists with the names of the others: `scale.latin.text.size`.
 *
 * @param scripts contexts of the script axis
 */
export function typeScales(
  { written }: Pick<TokenView, 'written'>,
  tokens: readonly TokenView[],
  scripts: readonly string[],
): TypeScale[] {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const shared: ScaleMember[] = [];
  const apart = new Map<string, ScaleMember[]>(scripts.map((script) => [script, []]));
  for (const [name, value] of Object.entries(membersOf(written))) {
    const token = byPath.get(aliasPath(value) ?? '');
    if (token === undefined) continue;
    const others = inEachScript(token.path, scripts).map((path) => byPath.get(path));
    if (others.length > 0 && others.every((other) => other !== undefined))
      others.forEach((other, index) => apart.get(scripts[index]!)!.push({ name, token: other }));
    else shared.push({ name, token });
  }
  const own = [...apart].map(([script, members]): TypeScale => ({ script, members }));
  return [...own, { members: shared }].filter(({ members }) => members.length > 0);
}

/** A path with the name of each script in place of the one that it has; empty if it has none. */
function inEachScript(path: string, scripts: readonly string[]): string[] {
  const parts = path.split('.');
  const at = parts.findIndex((part) => scripts.includes(part));
  return at < 0 ? [] : scripts.map((script) => parts.with(at, script).join('.'));
}

/** A length as a number, if it is in rem or px: 1 rem is 16 px. */
export function pixels(value: JsonValue): number | undefined {
  const { value: number, unit } = membersOf(value);
  if (typeof number !== 'number') return undefined;
  return unit === 'rem' ? number * 16 : unit === 'px' ? number : undefined;
}
