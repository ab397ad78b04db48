import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import type { SourceTree } from './definitions.js';
import { parentOf } from './parent-path.js';
import { parseAlias, parseRef } from './reference.js';

/**
 * Reports objects with a `$type` and nothing else: probably unfinished tokens. An empty group that another layer fills or
 * another group extends is meant. Nothing is lost without them, because they have no tokens.
 */
export function checkUnfinished(trees: readonly SourceTree[], reporter: TokenReporter): void {
  const unfinished = trees.flatMap((tree) => tree.unfinished);
  if (unfinished.length === 0) return;
  const used = usedGroups(trees);
  for (const { path, location } of unfinished) {
    if (used.has(path)) continue;
    reporter.deviation('WS-G008', `"${path}" has $type but no $value and no children.`, { location });
  }
}

/** Groups with members in any source, and groups that others extend. */
function usedGroups(trees: readonly SourceTree[]): Set<TokenPath> {
  const used = new Set<TokenPath>();
  for (const { tokens, groups } of trees) {
    for (const path of [...tokens.keys(), ...groups.keys()]) used.add(parentOf(path) ?? '');
    for (const { extends: extension } of groups.values()) {
      const text = extension && String(extension.node.value);
      const reference = text?.startsWith('#') ? parseRef(text) : text === undefined ? undefined : parseAlias(text);
      if (reference?.kind === 'alias') used.add(reference.path);
      if (reference?.kind === 'pointer') used.add(reference.segments.join('.'));
    }
  }
  return used;
}
