import { isRecord } from '@wusum/dtcg/internal';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import type { DesignToken, DesignTokens } from 'style-dictionary/types';
import { decodeBraces, encodeBraces } from '../shared/theme-engine.js';

/** The key of our data in `$extensions`. */
const vendor = 'org.wusum';

type Tokens = ReadonlyMap<TokenPath, ResolvedToken>;

/**
 * The tokens of a permutation as Style Dictionary reads them from DTCG files. Aliases are kept where their target is among
 * the tokens and has the value of this permutation, so that `original` and `outputReferences` work; everything else is
 * resolved.
 */
export function sourceTokens(permutation: Permutation, isPublished: (token: ResolvedToken) => boolean): DesignTokens {
  const published = new Map([...permutation.tokens].filter(([, token]) => isPublished(token)));
  const root: DesignTokens = {};
  for (const token of published.values())
    place(root, token.path.split('.'), designToken(token, published, permutation.tokens));
  return root;
}

function place(root: DesignTokens, names: string[], token: DesignToken): void {
  const own = names.pop()!;
  let group = root;
  for (const name of names) {
    if (!Object.hasOwn(group, name)) define(group, name, {});
    group = group[name] as DesignTokens;
  }
  define(group, own, token);
}

/** Also for the name `__proto__`. */
function define(group: DesignTokens, name: string, value: object): void {
  Object.defineProperty(group, name, { value, enumerable: true, configurable: true, writable: true });
}

function designToken(token: ResolvedToken, published: Tokens, all: Tokens): DesignToken {
  const { type, value, raw, description, deprecated, extension, foreignExtensions, location } = token;
  const extensions = {
    ...(safeText(foreignExtensions, published) as object | undefined),
    ...(extension && { [vendor]: encodeBraces(extension) }),
  };
  return {
    $value: type === 'content' ? encodeBraces(value) : aliased(raw, value, published, all),
    ...(description !== undefined && { $description: safeText(description, published) as string }),
    ...(deprecated !== undefined && { $deprecated: safeText(deprecated, published) }),
    ...(Object.keys(extensions).length > 0 && { $extensions: extensions }),
    filePath: location.file,
    isSource: true,
    // Last, as Style Dictionary adds the type of a group: some formats print all members of a token.
    $type: type,
  };
}

/** The value as written, with aliases that lead to the same value; elsewhere the resolved value. */
function aliased(raw: unknown, value: unknown, published: Tokens, all: Tokens): unknown {
  const alias = aliasOf(raw);
  if (alias !== undefined) return keptAlias(alias, value, published, all) ?? encodeBraces(value);
  if (Array.isArray(raw) && Array.isArray(value) && raw.length === value.length)
    return raw.map((item, index) => aliased(item, value[index], published, all));
  if (!isRecord(raw) || !isRecord(value) || !isSameValue(Object.keys(raw), Object.keys(value)))
    return encodeBraces(value);
  return Object.fromEntries(Object.entries(raw).map(([key, item]) => [key, aliased(item, value[key], published, all)]));
}

function aliasOf(value: unknown): TokenPath | undefined {
  return typeof value === 'string' ? /^\{([^{}]+)\}$/u.exec(value)?.[1] : undefined;
}

/** The nearest token of a chain of aliases that is published and has the value. */
function keptAlias(alias: TokenPath, value: unknown, published: Tokens, all: Tokens): string | undefined {
  const seen = new Set<TokenPath>();
  for (let path: TokenPath | undefined = alias; path !== undefined && !seen.has(path);) {
    const target = all.get(path);
    if (target === undefined || !isSameValue(target.value, value)) return undefined;
    if (published.has(path)) return `{${path}}`;
    seen.add(path);
    path = aliasOf(target.raw);
  }
  return undefined;
}

/**
 * Text in which Style Dictionary finds no reference to a token that is missing. It resolves references in descriptions and
 * extensions, too, and refuses unknown ones.
 */
function safeText(value: unknown, published: Tokens): unknown {
  if (typeof value === 'string') {
    const references = [...value.matchAll(/\{([^{}]*)\}/gu)].map(([, path]) => path!.trim());
    const isKnown = references.length > 0 && references.every((path) => published.has(path));
    return isKnown ? value : encodeBraces(value);
  }
  if (Array.isArray(value)) return value.map((item) => safeText(item, published));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, safeText(item, published)]));
}

/** Restores content and the text of descriptions and extensions, once Style Dictionary has resolved the references. */
export function restoreTexts(token: DesignToken): void {
  if (token.$type === 'content') token.$value = decodeBraces(token.$value);
  for (const each of [token, token['original'] as DesignToken | undefined]) {
    if (each === undefined) continue;
    for (const key of ['$description', '$deprecated', '$extensions'] as const)
      if (each[key] !== undefined) each[key] = decodeBraces(each[key]) as never;
  }
}

/** Whether two values of JSON are equal, whatever the order of their keys is. */
function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, at) => isSameValue(one, b[at]))
    );
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  );
}
