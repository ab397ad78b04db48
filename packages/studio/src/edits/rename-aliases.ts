import type { TextEdit } from '@wusum/diagnostics';
import type { JsonNode } from '@wusum/dtcg';
import { applyEdits, replaceValue } from '@wusum/dtcg/internal';
import { rootOf } from './read-entries.js';

/** A text in which aliases to a token name its new path. */
export function renameAliases(file: string, text: string, from: string, to: string): string {
  const root = rootOf(file, text);
  if (!root) return text;
  const edits = aliasesIn(root, `{${from}}`).flatMap((node): TextEdit[] => {
    const edit = replaceValue(node, `{${to}}`);
    return edit ? [edit] : [];
  });
  return applyEdits({ [file]: text }, edits).files[file] ?? text;
}

function aliasesIn(node: JsonNode, alias: string): JsonNode[] {
  if (node.kind === 'scalar') return node.value === alias ? [node] : [];
  const parts = node.kind === 'array' ? node.items : [...node.members.values()].map((member) => member.node);
  return parts.flatMap((part) => aliasesIn(part, alias));
}
