import { isRecord } from '../is-record.js';
import { toValue } from '../source/json.js';
import { locationOf } from '../source/location-of.js';
import type { Derivation, LayerEntry, ResolvedToken, TokenPath, TokenReference, TokenType } from '../types.js';
import type { Location, ValuePath } from '@wusum/diagnostics';
import type { TokenDefinition } from './definitions.js';
import { extensionOf } from './derive-spec.js';
import { aliasChainOf, type Evaluation } from './evaluation.js';
import { deprecationPlace, type Inherited } from './inherited.js';
import type { TokenEntry } from './layers.js';
import { tokenReferences } from './token-references.js';

/**
 * A token in a permutation. Its provenance is computed on access: there may be as many tokens as names times
 * permutations, and the provenance of most is never read.
 */
export class PermutationToken implements ResolvedToken {
  readonly path: TokenPath;
  readonly type: TokenType;
  readonly foreignType?: string;
  readonly value: unknown;
  readonly derivation?: Derivation;

  readonly #evaluation: Evaluation;
  readonly #entry: TokenEntry;
  readonly #inherited: Inherited;

  constructor(evaluation: Evaluation, entry: TokenEntry, inherited: Inherited) {
    this.#evaluation = evaluation;
    this.#entry = entry;
    this.#inherited = inherited;
    this.path = evaluation.path;
    this.type = evaluation.type;
    if (evaluation.foreignType !== undefined) this.foreignType = evaluation.foreignType;
    this.value = evaluation.value;
    this.derivation = evaluation.derivation;
  }

  get raw(): unknown {
    return rawOf(this.#winner);
  }

  get location(): Location {
    return this.#winner.value.location;
  }

  get description(): string | undefined {
    return this.#last(({ description }) => description !== undefined)?.description;
  }

  get deprecated(): boolean | string | undefined {
    const deprecated = this.#deprecating?.deprecated ?? this.#inherited.deprecated;
    return deprecated === false ? undefined : deprecated;
  }

  get deprecatedAt(): Location | undefined {
    if (!this.deprecated) return undefined;
    const own = this.#deprecating;
    return own ? deprecationPlace(own) : this.#inherited.deprecatedAt;
  }

  get extension(): Readonly<Record<string, unknown>> | undefined {
    const extension = extensionOf(this.#entry);
    const value = extension && toValue(extension.node);
    return isRecord(value) ? value : undefined;
  }

  get foreignExtensions(): Readonly<Record<string, unknown>> | undefined {
    const given = this.#last(({ extensions }) => extensions !== undefined)?.extensions;
    if (!given || (given.members.size === 1 && given.members.has('org.wusum'))) return undefined;
    const { 'org.wusum': _, ...foreign } = toValue(given) as Record<string, unknown>;
    return Object.keys(foreign).length > 0 ? foreign : undefined;
  }

  get aliasChain(): readonly TokenPath[] {
    return aliasChainOf(this.#evaluation);
  }

  get layers(): readonly LayerEntry[] {
    const { definitions } = this.#entry;
    return definitions.map(({ layer, definition }, index) => ({
      layer,
      location: definition.value.location,
      raw: rawOf(definition),
      won: index === definitions.length - 1,
    }));
  }

  get references(): readonly TokenReference[] {
    return tokenReferences(this.#entry);
  }

  valuePlace(path: ValuePath): Location {
    return locationOf(this.#winner.value, path);
  }

  extensionPlace(path: ValuePath, part?: 'value' | 'key'): Location | undefined {
    const extension = extensionOf(this.#entry);
    return extension && locationOf(extension.node, path, part);
  }

  /** All properties as plain data, for printing and comparing. */
  toJSON(): ResolvedToken {
    const { path, type, value, raw, location, description, deprecated, deprecatedAt, extension } = this;
    const { foreignExtensions, aliasChain, layers, derivation, references } = this;
    return {
      path,
      type,
      value,
      raw,
      location,
      description,
      deprecated,
      deprecatedAt,
      extension,
      foreignExtensions,
      aliasChain,
      layers,
      derivation,
      references,
    };
  }

  get #winner(): TokenDefinition {
    return this.#entry.definitions.at(-1)!.definition;
  }

  /** The last definition with `$deprecated`. */
  get #deprecating(): TokenDefinition | undefined {
    return this.#last(({ deprecated }) => deprecated !== undefined);
  }

  #last(has: (definition: TokenDefinition) => boolean): TokenDefinition | undefined {
    return this.#entry.definitions.findLast(({ definition }) => has(definition))?.definition;
  }
}

function rawOf(definition: TokenDefinition): unknown {
  const value = toValue(definition.value);
  return definition.byRef ? { $ref: value } : value;
}
