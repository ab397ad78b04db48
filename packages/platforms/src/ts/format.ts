import { formatHook } from '../shared/hooks.js';
import { jsKey, jsSource } from '../shared/js.js';
import { deprecationText, descriptionText, isWritten, type PlatformToken } from '../shared/token.js';
import { type Tree, plain, treeOf } from '../shared/tree.js';

export interface TsFormatOptions {
  /** `source`: TypeScript; `module`: JavaScript; `types`: its declarations. Default: `source`. */
  readonly kind: 'source' | 'module' | 'types';
}

/** The tokens as one constant object. */
export function printTs(
  tokens: readonly PlatformToken<unknown>[],
  { kind = 'source' }: Partial<TsFormatOptions> = {},
): string {
  const written = tokens.filter(isWritten);
  if (kind === 'module') {
    const values = jsSource(plain(treeOf(written, ({ value }) => value)));
    return `export const tokens = ${values};\nexport default tokens;\n`;
  }
  const body = printTree(
    treeOf(written, (token) => token),
    '',
    notations[kind],
  );
  const constant = kind === 'types' ? `declare const tokens: ${body}` : `const tokens = ${body} as const`;
  return `export ${constant};\nexport type Tokens = typeof tokens;\nexport default tokens;\n`;
}

/** The form of a property: `readonly key: type;`, or `key: value,`. */
interface Notation {
  readonly before: string;
  readonly after: string;
  readonly write: (value: unknown, indent: string) => string;
}

const notations: Readonly<Record<'source' | 'types', Notation>> = {
  source: { before: '', after: ',', write: jsSource },
  types: { before: 'readonly ', after: ';', write: typeSource },
};

function printTree(tree: Tree<PlatformToken<unknown>>, indent: string, notation: Notation): string {
  const inner = `${indent}  `;
  const { before, after, write } = notation;
  const lines = [...tree].map(([key, node]) => {
    if (node instanceof Map) return `${inner}${before}${jsKey(key)}: ${printTree(node, inner, notation)}${after}\n`;
    const why = deprecationText(node.leaf);
    const comment = [descriptionText(node.leaf), ...(why === undefined ? [] : [`@deprecated ${why}`])].join(' ').trim();
    const doc = comment === '' ? '' : `${inner}/** ${comment} */\n`;
    return `${doc}${inner}${before}${jsKey(key)}: ${write(node.leaf.value, inner)}${after}\n`;
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
