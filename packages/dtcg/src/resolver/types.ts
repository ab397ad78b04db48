import type { Location } from '@wusum/diagnostics';
import type { JsonNode, JsonObject } from '../source/json.js';
import type { Axis } from '../types.js';

/** Token sources that apply together, in order. */
export interface Layer {
  /** `set foundation`, `brand majlis`, … */
  readonly name: string;
  /** Objects in DTCG format: the root of a file, a part of one, or inline tokens. */
  readonly sources: readonly JsonObject[];
}

export interface SetItem {
  readonly kind: 'set';
  readonly name: string;
  readonly layer: Layer;
}

export interface ModifierItem {
  readonly kind: 'modifier';
  readonly axis: Axis;
  readonly layers: ReadonlyMap<string, Layer>;
  /** Every context of the document, including those that are not read. */
  readonly named: readonly string[];
  readonly location: Location;
  /** Context → location of its name. */
  readonly contextPlaces: ReadonlyMap<string, Location>;
}

export type OrderItem = SetItem | ModifierItem;

/** Axis → the contexts to read. An axis that is not listed is read completely. */
export type OnlyContexts = Readonly<Record<string, readonly string[]>>;

/** A set or modifier that nothing refers to. */
export interface UnusedDefinition {
  readonly kind: 'set' | 'modifier';
  readonly name: string;
  /** Location of the name. */
  readonly location: Location;
  /** The set, if it is valid and all contexts are read. */
  readonly item?: SetItem | undefined;
}

/** A resolver document, read and checked. */
export interface ResolverDocument {
  readonly file: string;
  readonly order: readonly OrderItem[];
  readonly axes: readonly Axis[];
  readonly unused: readonly UnusedDefinition[];
  /** Whether contexts may only override names: `$extensions["org.wusum"].contract`. */
  readonly namesFixed: boolean;
  /** Whether no source may override another: `$extensions["org.wusum"].unordered`, for the files of a folder. */
  readonly isUnordered: boolean;
  readonly root: JsonNode;
}
