import { DiagnosticReporter, importCodes, type ImportCode, type Location } from '@wusum/diagnostics';
import type { DtcgType } from '@wusum/dtcg';

/** Collects the losses of an import. */
export class ImportReporter extends DiagnosticReporter<ImportCode> {
  constructor() {
    super(importCodes);
  }
}

/** The type that a value is read as: a type of DTCG, or a line height, which is a number or a length. */
export type Kind = DtcgType | 'lineHeight';

/** How values without a unit are read, and other conventions of a notation. */
export interface Units {
  /** The unit of lengths that are written as numbers. */
  readonly length?: 'px' | 'rem';
  /** Whether durations that are written as numbers are milliseconds. */
  readonly milliseconds?: boolean;
  /** The number for full opacity; `guess`: 100 for numbers above 1. @default 1 */
  readonly opacity?: 1 | 100 | 'guess';
}

/** A colour modifier as the source writes it; its parts may have references. */
export interface RawModify {
  readonly type?: unknown;
  readonly value?: unknown;
  readonly space?: unknown;
  readonly color?: unknown;
}

/** A token as its notation has it. References in its value are `{key}`. */
export interface RawToken {
  /** The name by which references find it. */
  readonly key: string;
  /** The name as the source writes it. */
  readonly label: string;
  /** Its groups and name in DTCG. */
  readonly path: readonly string[];
  readonly location: Location;
  readonly value: unknown;
  /** The value as the source writes it, where that differs. */
  readonly written?: string;
  /** The text of the token in a text with references, where it differs from its value. */
  readonly source?: string;
  /** The type that the value is read as; `undefined`: guessed from the value. */
  readonly kind?: Kind | undefined;
  /** The type as the source writes it. */
  readonly type?: string | undefined;
  /** Whether a type that is guessed from the value is reported, since the notation has types. */
  readonly isTyped?: boolean;
  readonly units: Units;
  /** The place of a part of the value, by its keys. */
  readonly placeOf?: (...keys: readonly string[]) => Location;
  readonly modify?: RawModify;
  readonly description?: string | undefined;
  readonly deprecated?: boolean | string | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Tokens that apply together. */
export interface RawSet {
  readonly name: string;
  readonly location: Location;
  readonly tokens: readonly RawToken[];
}

/** An axis: each context has sets, by name. */
export interface RawModifier {
  readonly name: string;
  readonly contexts: ReadonlyMap<string, readonly string[]>;
  readonly default: string;
}

/** What an importer reads from its sources. */
export interface RawSystem {
  readonly sets: readonly RawSet[];
  readonly modifiers: readonly RawModifier[];
  /** Names of sets and modifiers; later ones override earlier ones. */
  readonly order: readonly ({ readonly set: string } | { readonly modifier: string })[];
  /** The order in which the source applies the sets of chosen contexts, if it is not that of `order`. */
  readonly setOrder?: (contexts: Readonly<Record<string, string>>) => readonly string[];
  /** Number of values in the source, including those that no set has. */
  readonly total: number;
}

/** Replaces what DTCG does not allow in a name. */
export const nameOf = (text: string): string => text.trim().replace(/^\$+/u, '').replaceAll(/[{}.]/gu, '-');

/** One set and nothing else. */
export function singleSet(set: RawSet, total: number): RawSystem {
  return { sets: [set], modifiers: [], order: [{ set: set.name }], total };
}
