import { formatHook } from '../shared/hooks.js';
import { jsKey, jsSource } from '../shared/js.js';
import { isWritten, tokenComment, type SurfaceToken } from '../shared/token.js';
import { type Tree, plain, treeOf } from '../shared/tree.js';

export interface TsFormatOptions {
  /** `source`: TypeScript; `module`: JavaScript; `types`: its declarations. Default: `source`. */
  readonly kind: 'source' | 'module' | 'types';
}

/** The tokens as one constant object. */
export function printTs(
  tokens: readonly SurfaceToken<unknown>[],
  { kind = 'source' }: Partial<TsFormatOptions> = {},
): string {
  const tree = treeOf(tokens.filter(isWritten), (token) => token);
  if (kind === 'types')
    return `export declare const tokens: ${printTypes(tree, '')};\nexport type Tokens = typeof tokens;\nexport default tokens;\n`;
  const values = jsSource(plain(treeOf(tokens.filter(isWritten), ({ value }) => value)));
  const constant = kind === 'source' ? `${values} as const` : values;
  const type = kind === 'source' ? 'export type Tokens = typeof tokens;\n' : '';
  return `export const tokens = ${constant};\n${type}export default tokens;\n`;
}

function printTypes(tree: Tree<SurfaceToken<unknown>>, indent: string): string {
  const inner = `${indent}  `;
  const lines = [...tree].map(([key, node]) => {
    if (node instanceof Map) return `${inner}readonly ${jsKey(key)}: ${printTypes(node, inner)};\n`;
    const comment = tokenComment(node.leaf);
    const doc = comment === '' ? '' : `${inner}/** ${comment} */\n`;
    return `${doc}${inner}readonly ${jsKey(key)}: ${typeSource(node.leaf.value)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/** The literal type of a value. */
function typeSource(value: unknown): string {
  if (typeof value !== 'object' || value === null) return jsSource(value);
  const fields = Object.entries(value).map(([key, item]) => `readonly ${jsKey(key)}: ${typeSource(item)}`);
  return `{ ${fields.join('; ')} }`;
}

export const tsFormat = formatHook<unknown, TsFormatOptions>('wusum/ts', printTs);
