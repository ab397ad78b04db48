import type { TextEdit } from '@wusum/diagnostics';
import type { JsonNode } from '@wusum/dtcg';
import { applyEdits, replaceValue } from '@wusum/dtcg/internal';
import { rootOf } from './read-entries.js';

/**
 * A text in which references to a token name its new path: aliases (`{color.ink}`) and JSON pointers into the same
 * document (`#/color/ink/$value/components/0`).
 */
export function renameAliases(file: string, text: string, from: string, to: string): string {
  const root = rootOf(file, text);
  if (!root) return text;
  const edits = scalarsIn(root, '').flatMap(({ key, node }): TextEdit[] => {
    const renamed = typeof node.value === 'string' ? renamedReference(key, node.value, from, to) : undefined;
    const edit = renamed === undefined ? undefined : replaceValue(node, renamed);
    return edit ? [edit] : [];
  });
  return applyEdits({ [file]: text }, edits).files[file] ?? text;
}

function renamedReference(key: string, value: string, from: string, to: string): string | undefined {
  if (value === `{${from}}`) return `{${to}}`;
  return key === '$ref' ? renamedPointer(value, from.split('.'), to.split('.')) : undefined;
}

/** RFC 6901 in a fragment: `~`, `/`, `%` and spaces in a name are escaped. What follows the token stays. */
function renamedPointer(value: string, from: readonly string[], to: readonly string[]): string | undefined {
  const parts = value.startsWith('#/') ? value.slice(2).split('/') : [];
  if (from.some((name, index) => parts[index] === undefined || unescaped(parts[index]) !== name)) return undefined;
  return ['#', ...to.map(escaped), ...parts.slice(from.length)].join('/');
}

const escaped = (name: string): string =>
  name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25').replaceAll(' ', '%20');

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
  } catch {
    return part;
  }
}

type Scalar = Extract<JsonNode, { kind: 'scalar' }>;

function scalarsIn(node: JsonNode, key: string): { readonly key: string; readonly node: Scalar }[] {
  if (node.kind === 'scalar') return [{ key, node }];
  if (node.kind === 'array') return node.items.flatMap((item) => scalarsIn(item, ''));
  return [...node.members.values()].flatMap((member) => scalarsIn(member.node, member.key));
}
