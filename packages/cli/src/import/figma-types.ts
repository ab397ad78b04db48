import type { Location } from '@wusum/diagnostics';

/** A collection of Figma variables. */
export interface FigmaCollection {
  readonly id: string;
  readonly name: string;
  readonly modes: readonly { readonly id: string; readonly name: string }[];
  readonly defaultMode: string | undefined;
  readonly location: Location;
}

/** A Figma variable with its values by mode. */
export interface FigmaVariable {
  readonly id: string;
  readonly name: string;
  readonly collection: string;
  readonly type: string;
  readonly scopes: readonly string[];
  readonly description?: string | undefined;
  readonly values: ReadonlyMap<string, { readonly value: unknown; readonly location: Location }>;
}
