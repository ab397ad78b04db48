import type { JsonNode } from '../source/json.js';
import type { TokenReference, UseKind } from '../types.js';
import { sitesOf } from './declared-type.js';
import { deriveSpecOf } from './derive-spec.js';
import type { TokenEntry } from './layers.js';
import { referencesIn, targetOf, type ReferenceSite } from './reference.js';

/** Every reference of a token: in its winning value, and in its `derive` and `solve`. */
export function tokenReferences(entry: TokenEntry): TokenReference[] {
  const { definition } = entry.definitions.at(-1)!;
  const spec = deriveSpecOf(entry);
  const inside = (node: JsonNode | undefined): readonly ReferenceSite[] => (node ? referencesIn(node) : []);
  return [
    ...sitesOf(definition).flatMap((site) =>
      read(site, site.node === definition.value && definition.alpha === undefined ? 'alias' : 'part'),
    ),
    ...inside(spec?.derive).flatMap((site) => read(site, 'derive')),
    ...inside(spec?.solve).flatMap((site) => read(site, 'solve')),
  ];
}

function read({ node: { location }, reference }: ReferenceSite, kind: UseKind): TokenReference[] {
  const path = targetOf(reference);
  if (path === undefined) return [];
  const { text } = reference;
  if (reference.kind !== 'pointer') return [{ path, kind, text, location }];
  const end = reference.segments.indexOf('$value');
  // A pointer into a value uses a part of it, wherever the pointer is.
  const isPart = kind === 'alias' && end >= 0 && end < reference.segments.length - 1;
  return [{ path, kind: isPart ? 'part' : kind, text, location }];
}
