import { parsePointer } from '../resolver/pointer.js';
import { toValue, type JsonNode } from '../source/json.js';
import type { TokenPath } from '../types.js';

/** A parsed `$ref`. */
export interface PointerReference {
  readonly kind: 'pointer';
  readonly text: string;
  readonly segments: readonly string[];
}

/** A reference as written in a value. */
export type Reference =
  | { readonly kind: 'alias'; readonly text: string; readonly path: TokenPath }
  | PointerReference
  | { readonly kind: 'malformed'; readonly text: string; readonly code: 'WS-G012' | 'WS-G013' | 'WS-G017' };

const segment = String.raw`[^$\{\}.][^\{\}.]*`;
const aliasPattern = new RegExp(String.raw`^\{(${segment}(?:\.${segment})*(?:\.\$root)?|\$root)\}$`);

/** Parses a curly alias: `{group.token}`. `undefined` if the string is not an alias. */
export function parseAlias(text: string): Reference | undefined {
  if (!text.startsWith('{') && !text.endsWith('}')) return undefined;
  const match = aliasPattern.exec(text);
  return match?.[1] === undefined
    ? { kind: 'malformed', text, code: 'WS-G012' }
    : { kind: 'alias', text, path: match[1] };
}

/** Parses the text of a `$ref`: `#/group/token/$value`. */
export function parseRef(text: string): Reference {
  const segments = text.startsWith('#') ? parsePointer(text.slice(1)) : undefined;
  return segments ? { kind: 'pointer', text, segments } : { kind: 'malformed', text, code: 'WS-G013' };
}

/** Reference → the token that it means, if that is not the one it names. */
const meant = new WeakMap<Reference, TokenPath>();

/** Sets the token that a reference means although it does not name it. */
export function setTarget(reference: Reference, path: TokenPath): void {
  meant.set(reference, path);
}

/** The token that a reference leads to or into; `undefined` if it is malformed. */
export function targetOf(reference: Reference): TokenPath | undefined {
  const known = meant.get(reference);
  if (known !== undefined) return known;
  if (reference.kind === 'malformed') return undefined;
  if (reference.kind === 'alias') return reference.path;
  const end = reference.segments.indexOf('$value');
  return reference.segments.slice(0, end < 0 ? undefined : end).join('.');
}

const found = new WeakMap<JsonNode, Reference | null>();

/** The reference in a node of a value: an alias string or an object with `$ref`. */
export function referenceIn(node: JsonNode): Reference | undefined {
  let reference = found.get(node);
  if (reference === undefined) {
    reference = readReference(node) ?? null;
    found.set(node, reference);
  }
  return reference ?? undefined;
}

function readReference(node: JsonNode): Reference | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? parseAlias(node.value) : undefined;
  if (node.kind === 'array' || !node.members.has('$ref')) return undefined;
  const text = toValue(node.members.get('$ref')!.node);
  if (typeof text !== 'string') return { kind: 'malformed', text: JSON.stringify(text), code: 'WS-G013' };
  if (node.members.size > 1) return { kind: 'malformed', text, code: 'WS-G017' };
  return parseRef(text);
}

/** A reference in a value and its node. */
export interface ReferenceSite {
  readonly node: JsonNode;
  readonly reference: Reference;
}

const sites = new WeakMap<JsonNode, readonly ReferenceSite[]>();

/** Every reference in a value, in the order written. */
export function referencesIn(node: JsonNode): readonly ReferenceSite[] {
  let list = sites.get(node);
  if (!list) {
    list = collect(node);
    sites.set(node, list);
  }
  return list;
}

function collect(node: JsonNode): ReferenceSite[] {
  const reference = referenceIn(node);
  if (reference) return [{ node, reference }];
  if (node.kind === 'array') return node.items.flatMap(collect);
  return node.kind === 'object' ? [...node.members.values()].flatMap((entry) => collect(entry.node)) : [];
}
