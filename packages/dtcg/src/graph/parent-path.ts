import type { TokenPath } from '../types.js';

/** The path of the group that contains a token or group; `undefined` for the root. */
export function parentOf(path: TokenPath): TokenPath | undefined {
  if (path === '') return undefined;
  const dot = path.lastIndexOf('.');
  return dot < 0 ? '' : path.slice(0, dot);
}
