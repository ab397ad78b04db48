import { readersOf, type Usage } from '../../blocks/usage-status/find-usage.js';
import type { FolderDocs } from '../../docs/component-docs.js';
import type { TokenView } from '../../live/types.js';

/** The components where the value of a token appears: those whose styles read it, or a token that is an alias of it. */
export function appearancesOf(
  { path, variable }: TokenView,
  tokens: readonly TokenView[],
  folders: readonly FolderDocs[],
): Usage[] {
  const aliases = tokens.filter((one) => one.aliases.includes(path)).map((one) => one.variable);
  return readersOf(new Set([variable, ...aliases].filter((name) => name !== undefined)), folders);
}
