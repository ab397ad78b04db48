import type { GroupDefinition, SourceTree, TokenDefinition } from '../graph/definitions.js';
import type { JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';

/** The tokens of a source with a changed `$value`, or the reason why the edit changes more than values. */
export type SourceEdit = { readonly changed: readonly TokenPath[] } | { readonly structural: string };

/** Compares a source with its previous state. Names, their order, types and everything except `$value` must be equal. */
export function compareSources(before: SourceTree, after: SourceTree): SourceEdit {
  if (!sameKeys(before.groups, after.groups)) return { structural: 'the groups of a file changed' };
  if (!sameKeys(before.tokens, after.tokens)) return { structural: 'the names of a file changed' };
  for (const [path, group] of after.groups)
    if (!sameGroup(before.groups.get(path)!, group)) return { structural: `the group "${path}" changed` };
  const changed: TokenPath[] = [];
  for (const [path, token] of after.tokens) {
    const old = before.tokens.get(path)!;
    if (!sameFrame(old, token)) return { structural: `more than the value of "${path}" changed` };
    if (!sameNode(old.value, token.value)) changed.push(path);
  }
  return { changed };
}

/**
 * Updates the old definitions in place, so that everything that refers to these objects has the new places and values. A
 * changed definition gets a new id, which invalidates cached results.
 */
export function replaceDefinitions(before: SourceTree, after: SourceTree, changed: readonly TokenPath[]): void {
  const renumbered = new Set(changed);
  for (const [path, group] of after.groups) Object.assign(before.groups.get(path)!, group);
  for (const [path, token] of after.tokens) {
    const old = before.tokens.get(path)!;
    Object.assign(old, token, renumbered.has(path) ? {} : { id: old.id });
  }
}

function sameKeys(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): boolean {
  if (before.size !== after.size) return false;
  const names = before.keys();
  for (const name of after.keys()) if (names.next().value !== name) return false;
  return true;
}

/** Groups that extend others or are deprecated pass on more than a type. */
function sameGroup(before: GroupDefinition, after: GroupDefinition): boolean {
  const isPlain = (group: GroupDefinition): boolean => group.extends === undefined && group.deprecated === undefined;
  return isPlain(before) && isPlain(after) && before.type?.name === after.type?.name;
}

function sameFrame(before: TokenDefinition, after: TokenDefinition): boolean {
  return (
    before.type?.name === after.type?.name &&
    before.byRef === after.byRef &&
    before.description === after.description &&
    before.deprecated === after.deprecated &&
    sameNode(before.extensions, after.extensions)
  );
}

function sameNode(a: JsonNode | undefined, b: JsonNode | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(a.value, b.value);
  if (a.kind === 'array')
    return (
      b.kind === 'array' &&
      a.items.length === b.items.length &&
      a.items.every((item, at) => sameNode(item, b.items[at]))
    );
  if (b.kind !== 'object' || a.members.size !== b.members.size) return false;
  for (const [key, { node }] of a.members) if (!sameNode(node, b.members.get(key)?.node)) return false;
  return true;
}
