import { parseAlias, parseRef } from '../graph/reference.js';
import type { Permutation, ResolvedToken, TokenPath } from '../types.js';

/** How one token uses another. */
export type UseKind =
  /** Its whole value. */
  | 'alias'
  /** A part of its value, such as the colour of a border. */
  | 'part'
  /** Its value is computed from it. */
  | 'derive'
  /** Its contrast is solved against it. */
  | 'solve';

export interface Use {
  readonly token: TokenPath;
  readonly kind: UseKind;
}

/** Token → the tokens that use it directly, in one permutation. */
export function usesIn(permutation: Permutation): ReadonlyMap<TokenPath, readonly Use[]> {
  const uses = new Map<TokenPath, Use[]>();
  const add = (used: TokenPath, use: Use): void => {
    const list = uses.get(used) ?? [];
    if (!list.some(({ token, kind }) => token === use.token && kind === use.kind)) list.push(use);
    uses.set(used, list);
  };
  for (const token of permutation.tokens.values()) {
    for (const { used, kind } of referencesOf(token)) add(used, { token: token.path, kind });
  }
  return uses;
}

/** What a token refers to in its value and in what computes its value. */
export function referencesOf({
  raw,
  extension,
}: ResolvedToken): { readonly used: TokenPath; readonly kind: UseKind }[] {
  const whole = targetOf(raw);
  const value = whole === undefined ? targetsIn(raw).map((used) => ({ used, kind: 'part' as const })) : [];
  return [
    ...(whole === undefined ? value : [{ used: whole, kind: 'alias' as const }]),
    ...targetsIn(extension?.['derive']).map((used) => ({ used, kind: 'derive' as const })),
    ...targetsIn(extension?.['solve']).map((used) => ({ used, kind: 'solve' as const })),
  ];
}

function targetsIn(value: unknown): TokenPath[] {
  const target = targetOf(value);
  if (target !== undefined) return [target];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(targetsIn);
}

/** The token that a reference leads to, whichever way it is written. */
function targetOf(value: unknown): TokenPath | undefined {
  if (typeof value === 'string') {
    const alias = parseAlias(value);
    return alias?.kind === 'alias' ? alias.path : undefined;
  }
  if (typeof value !== 'object' || value === null || !('$ref' in value) || typeof value.$ref !== 'string')
    return undefined;
  const reference = parseRef(value.$ref);
  if (reference.kind !== 'pointer') return undefined;
  const end = reference.segments.indexOf('$value');
  return reference.segments.slice(0, end < 0 ? undefined : end).join('.');
}
