import type { TokenReporter } from '../token-reporter.js';
import type { TokenPath } from '../types.js';
import type { GroupDefinition, SourceTree, TokenDefinition } from './definitions.js';
import { parentOf } from './parent-path.js';

/** Warns about sibling names that differ only in case (DTCG Format 2025.10 §5.1): platforms may merge them. */
export function warnCase(trees: readonly SourceTree[], reporter: TokenReporter): void {
  const first = new Map<string, GroupDefinition | TokenDefinition>();
  const note = (path: TokenPath, definition: GroupDefinition | TokenDefinition): void => {
    const lowered = path.toLowerCase();
    const known = first.get(lowered);
    if (!known) first.set(lowered, definition);
    else if (known.path !== path && parentOf(known.path) === parentOf(path)) {
      reporter.add('WS-G009', `"${path}" differs from "${known.path}" only in case.`, {
        location: definition.location,
        related: [{ message: `"${known.path}"`, location: known.location }],
      });
    }
  };
  for (const { groups, tokens } of trees) {
    for (const [path, definition] of groups) note(path, definition);
    for (const [path, definition] of tokens) note(path, definition);
  }
}
