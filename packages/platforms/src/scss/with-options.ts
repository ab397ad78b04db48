import { variableNames } from '../css/model.js';
import { NameTable, tokenOrigin } from '../shared/name-table.js';
import type { PlatformToken } from '../shared/token.js';
import { cssIdentPart, typographyParts } from '../shared/value-printers.js';
import type { ScssOptions } from './options.js';

/**
 * The tokens of a file with the names and values of the options. A variable that another one reads comes before it.
 *
 * @throws PlatformError if two tokens have one name
 */
export function withOptions(
  tokens: readonly PlatformToken[],
  { prefix = 'ws', name, references = false, variables = false }: ScssOptions,
): readonly PlatformToken[] {
  const named = name === undefined ? tokens : tokens.map((token) => ({ ...token, name: sassName(name(token.path)) }));
  // Sass does not distinguish hyphens and underscores.
  const taken = new NameTable((own) => own.replaceAll('_', '-'));
  if (name !== undefined) for (const token of named) taken.add(token.name, tokenOrigin(token));
  taken.refuse();
  if (variables !== false) {
    const nameOf = variableNames({ prefix, ...(name && { name }) });
    return named.map((token) => ({ ...token, value: cssVariable(token, nameOf(token), variables === 'fallback') }));
  }
  return references ? withReferences(named) : named;
}

/** A public variable: `-` and `_` at the start make it private. */
function sassName(name: unknown): string {
  const own = cssIdentPart(String(name)).replace(/^[-_]+/u, '');
  if (own === 'tokens') return 'tokens_';
  return /^(?:\d|$)/u.test(own) ? `n${own}` : own;
}

function cssVariable({ type, value }: PlatformToken, name: string, hasFallback: boolean): string {
  if (type !== 'typography') return hasFallback ? `var(${name}, ${value})` : `var(${name})`;
  return `(${typographyParts.map((part) => `'${part}': var(${name}-${part})`).join(', ')})`;
}

function withReferences(tokens: readonly PlatformToken[]): PlatformToken[] {
  const byPath = new Map(tokens.map((token) => [token.path, token]));
  const ordered = new Map<string, PlatformToken>();
  const add = (token: PlatformToken): void => {
    if (ordered.has(token.path)) return;
    const target = token.aliases
      ?.map((path) => byPath.get(path))
      .find((other) => other !== undefined && other !== token);
    if (target !== undefined) add(target);
    ordered.set(token.path, target === undefined ? token : { ...token, value: `$${target.name}` });
  };
  for (const token of tokens) add(token);
  return [...ordered.values()];
}
