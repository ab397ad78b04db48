import { formatHook } from '../shared/hooks.js';
import { isWritten, type PlatformToken } from '../shared/token.js';
import { type Tree, treeOf } from '../shared/tree.js';

export interface JsonFormatOptions {
  /** Extensions at the root of the document. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A DTCG 2025.10 document: literal values, each with its type. */
export function printJson(
  tokens: readonly PlatformToken<unknown>[],
  { extensions }: Partial<JsonFormatOptions> = {},
): string {
  const tree = treeOf(
    tokens.filter(isWritten).map((token) => ({ ...token, name: token.path })),
    dtcgToken,
  );
  const head = extensions === undefined ? [] : [`  "$extensions": ${JSON.stringify(extensions)}`];
  return `{\n${[...head, ...groupLines(tree, '  ')].join(',\n')}\n}\n`;
}

function dtcgToken({ type, value, description, deprecated, extensions }: PlatformToken<unknown>): string {
  return JSON.stringify({
    $type: type,
    $value: value,
    $description: description,
    $deprecated: deprecated,
    $extensions: extensions,
  });
}

// Not JSON.stringify: names can be any string, and an object would lose `__proto__`.
function groupLines(tree: Tree<string>, indent: string): string[] {
  return [...tree].map(([name, node]) => {
    const key = `${indent}${JSON.stringify(name)}: `;
    if (!(node instanceof Map)) return key + node.leaf;
    return `${key}{\n${groupLines(node, `${indent}  `).join(',\n')}\n${indent}}`;
  });
}

export const jsonFormat = formatHook<unknown, JsonFormatOptions>('wusum/json', printJson);
