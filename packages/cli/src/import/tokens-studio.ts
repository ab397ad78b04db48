import { readColor } from './color.js';
import { isRecord } from '@wusum/dtcg/internal';
import { TreeBuilder, type Imported, type Tree } from './tree.js';
import { isAlias, readBezier, readDimension, readDuration, readNumber, type Token } from './value.js';

/** Types of Tokens Studio and categories of Style Dictionary 3 → DTCG types. */
const types: Readonly<Record<string, string>> = {
  color: 'color',
  spacing: 'dimension',
  sizing: 'dimension',
  size: 'dimension',
  dimension: 'dimension',
  borderRadius: 'dimension',
  borderWidth: 'dimension',
  fontSizes: 'dimension',
  fontSize: 'dimension',
  letterSpacing: 'dimension',
  paragraphSpacing: 'dimension',
  radius: 'dimension',
  opacity: 'number',
  lineHeights: 'number',
  lineHeight: 'number',
  number: 'number',
  zIndex: 'number',
  fontFamilies: 'fontFamily',
  fontFamily: 'fontFamily',
  fontWeights: 'fontWeight',
  fontWeight: 'fontWeight',
  duration: 'duration',
  time: 'duration',
  cubicBezier: 'cubicBezier',
  easing: 'cubicBezier',
};

/**
 * Reads Tokens Studio's JSON (single file with `$themes` or one set) and Style Dictionary 3's (`value` without a `$`).
 * References `{a.b}` and `$a.b` are kept. If several sets have the same name, the first is kept and the others are skipped.
 */
export function importNested(document: Tree): Imported {
  const builder = new TreeBuilder();
  const isSets = '$themes' in document || '$metadata' in document;
  const sets = isSets ? Object.entries(document).filter(([name]) => !name.startsWith('$')) : [['', document] as const];
  for (const [, set] of sets) if (isRecord(set)) walk(set, [], undefined, builder);
  return builder.result();
}

function walk(node: Tree, path: readonly string[], inherited: string | undefined, builder: TreeBuilder): void {
  const value = node['$value'] ?? node['value'];
  const own = node['$type'] ?? node['type'];
  const type = typeof own === 'string' ? own : inherited;
  if (value !== undefined && !(isRecord(value) && ('value' in value || '$value' in value) && !('unit' in value))) {
    const kind = types[type ?? ''] ?? types[categoryOf(path)];
    const token = kind === undefined ? undefined : tokenOf(kind, value);
    if (token === undefined) builder.skip(path.join('.'), `the value of type "${type ?? 'none'}" cannot be converted.`);
    else builder.add(path, { ...token, ...descriptionOf(node) });
    return;
  }
  for (const [name, child] of Object.entries(node))
    if (!name.startsWith('$') && isRecord(child)) walk(child, [...path, name], type, builder);
}

/** In Style Dictionary 3 the first path segment, the category, determines the type. */
function categoryOf([category = '']: readonly string[]): string {
  return category === 'font' ? '' : category;
}

function descriptionOf(node: Tree): { readonly $description?: string } {
  const text = node['$description'] ?? node['description'] ?? node['comment'];
  return typeof text === 'string' && text !== '' ? { $description: text } : {};
}

function tokenOf($type: string, value: unknown): Token | undefined {
  const text = typeof value === 'string' ? value.replace(/^\$([\w.-]+)$/u, '{$1}') : value;
  // References of Style Dictionary 3 may end in `.value`.
  if (isAlias(text)) return { $type, $value: text.replace(/\.value\}$/u, '}') };
  const $value = readers[$type]?.(text);
  return $value === undefined ? undefined : { $type, $value };
}

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  color: (value) => (typeof value === 'string' ? readColor(value) : undefined),
  dimension: (value) => readDimension(value, 'px'),
  duration: (value) => readDuration(value),
  cubicBezier: (value) => (Array.isArray(value) ? value : readBezier(value)),
  number: (value) => {
    const share = typeof value === 'string' ? /^(-?[\d.]+)%$/u.exec(value)?.[1] : undefined;
    return share === undefined ? readNumber(value) : Number(share) / 100;
  },
  fontFamily: (value) =>
    typeof value === 'string' ? value.split(',').map((name) => name.trim().replaceAll(/^["']|["']$/gu, '')) : value,
  fontWeight: (value) => readNumber(value) ?? (typeof value === 'string' ? weights[plainName(value)] : undefined),
};

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[\s_-]+/gu, '');

const weights: Readonly<Record<string, number>> = {
  thin: 100,
  extralight: 200,
  light: 300,
  regular: 400,
  normal: 400,
  medium: 500,
  semibold: 600,
  demibold: 600,
  bold: 700,
  extrabold: 800,
  black: 900,
};
