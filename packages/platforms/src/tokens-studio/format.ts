import type { TokenPath } from '@wusum/dtcg';
import { formatHook } from '../shared/hooks.js';
import { isWritten, type PlatformToken } from '../shared/token.js';
import { plain, treeOf } from '../shared/tree.js';
import type { StudioValue } from './value.js';

/** Tokens Studio does not know `$root`. */
function studioName(path: TokenPath): string {
  return path
    .split('.')
    .map((segment) => (segment === '$root' ? 'root' : segment))
    .join('.');
}

/** One token set, as data. */
export function studioSet(tokens: readonly PlatformToken<StudioValue>[]): Map<string, unknown> {
  const named = tokens.filter(isWritten).map((token) => ({ ...token, name: studioName(token.path) }));
  return plain(
    treeOf(named, ({ value, description }) => ({
      $type: value.type,
      $value: value.value,
      ...(description === undefined ? {} : { $description: description }),
    })),
  );
}

/** JSON of nested maps: names can be any string, and an object would lose `__proto__`. */
export function jsonText(value: unknown): string {
  if (!(value instanceof Map)) return JSON.stringify(value);
  const entries = [...(value as Map<string, unknown>)].map(([key, item]) => `${JSON.stringify(key)}:${jsonText(item)}`);
  return `{\n${entries.join(',\n')}\n}`;
}

export const tokensStudioFormat = formatHook<StudioValue, object>(
  'wusum/tokens-studio',
  (tokens) => `${jsonText(studioSet(tokens))}\n`,
);
