import type { JsonNode, JsonObject } from '../source/json.js';
import type { TokenDefinition } from './definitions.js';
import type { TokenEntry } from './layers.js';
import { referencesIn, type ReferenceSite } from './reference.js';

/** The parts of a token's extension that compute its value. */
export interface DeriveSpec {
  /** Id of the definition with the extension. */
  readonly id: number;
  /** The object that holds `derive` and `solve`. */
  readonly extension: JsonObject;
  readonly derive?: JsonNode;
  readonly solve?: JsonNode;
  /** Every alias in them. */
  readonly sites: readonly ReferenceSite[];
}

const specs = new WeakMap<JsonObject, DeriveSpec | null>();

/** The Wusum extension of a token: that of the last layer with one. */
export function extensionOf(entry: TokenEntry): { node: JsonObject; definition: TokenDefinition } | undefined {
  for (let index = entry.definitions.length - 1; index >= 0; index--) {
    const { definition } = entry.definitions[index]!;
    const node = definition.extensions?.members.get('org.wusum')?.node;
    if (node?.kind === 'object') return { node, definition };
  }
  return undefined;
}

/** The derivation of a token, if it has one. */
export function deriveSpecOf(entry: TokenEntry): DeriveSpec | undefined {
  const extension = extensionOf(entry);
  if (!extension) return undefined;
  let spec = specs.get(extension.node);
  if (spec === undefined) {
    const derive = extension.node.members.get('derive')?.node;
    const solve = extension.node.members.get('solve')?.node;
    const sites = [derive, solve].flatMap((node) => (node ? referencesIn(node) : []));
    spec = derive || solve ? { id: extension.definition.id, extension: extension.node, derive, solve, sites } : null;
    specs.set(extension.node, spec);
  }
  return spec ?? undefined;
}

/** The node that a derivation starts from, if it names one. */
export function originNode(spec: DeriveSpec | undefined): JsonNode | undefined {
  const members = derivationOf(spec)?.members;
  return (members?.get('seed') ?? members?.get('from'))?.node;
}

/** The parameters of a derivation: the object under `ramp`, `shift` or `pick`. */
export function derivationOf(spec: DeriveSpec | undefined): JsonObject | undefined {
  const node = spec?.derive?.kind === 'object' ? [...spec.derive.members.values()][0]?.node : undefined;
  return node?.kind === 'object' ? node : undefined;
}
