import type { TokenRecord } from '../../data/types.js';
import type { FolderDocs } from '../../docs/component-docs.js';

/** A component that reads a token. */
export interface Usage {
  /** Sub-path of `@wusum/react`. */
  readonly path: string;
  /** Name in code. */
  readonly name: string;
  /** Parts whose rules read it. */
  readonly parts: readonly string[];
}

/** Components whose styles read a token, or one of a group. @param path of a token or a group */
export function findUsage(path: string, tokens: readonly TokenRecord[], folders: readonly FolderDocs[]): Usage[] {
  const variables = new Set(
    tokens.filter((token) => token.path === path || token.path.startsWith(`${path}.`)).map(({ variable }) => variable),
  );
  return readersOf(variables, folders);
}

/** Components whose styles read one of some CSS variables. */
export function readersOf(variables: ReadonlySet<string>, folders: readonly FolderDocs[]): Usage[] {
  return folders.flatMap(({ path: folder, components, parts }) => {
    const reading = parts.filter(({ reads }) => reads.some((name) => variables.has(name)));
    const name = components[0]?.name.split('.')[0] ?? folder;
    return reading.length > 0 ? [{ path: folder, name, parts: reading.map((part) => part.name) }] : [];
  });
}
