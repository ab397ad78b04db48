/** A range of a source file. Lines and columns count from 1. */
export interface Location {
  /** Path relative to the root that was compiled, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A path into a value: keys of objects and indices of lists. */
export type ValuePath = readonly (string | number)[];

/** Another location that explains a diagnostic. */
export interface RelatedPlace {
  readonly message: string;
  readonly location: Location;
}

/** One problem: what, where, why and how to fix it. */
export interface Diagnostic {
  /** Documented code, e.g. `WS-T012`. */
  readonly code: string;
  /** A suggestion is a matter of taste: it never fails a command. */
  readonly severity: 'error' | 'warning' | 'suggestion';
  /** The fact in one sentence, with names and values. */
  readonly message: string;
  readonly location?: Location;
  /** Why it is wrong. */
  readonly why?: string;
  /** How to fix it: an imperative. */
  readonly fix?: string;
  /** The known name that is probably meant. */
  readonly didYouMean?: string;
  readonly related?: readonly RelatedPlace[];
  /** The contexts in which the problem occurs, if it does not occur in all of them. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** Address of the page that explains the code. */
  readonly docs?: string;
  /** A text edit that fixes the problem, if there is exactly one. */
  readonly edit?: TextEdit;
}

/** A replacement of text in a file. */
export interface TextEdit {
  readonly location: Location;
  readonly text: string;
  /** Further replacements that belong to it: all of them are made, or none. */
  readonly also?: readonly { readonly location: Location; readonly text: string }[];
  /** The file means the same afterwards, so that `wusum check --fix` may write it. */
  readonly isSafe?: boolean;
}

/** Source files: relative path → content. No package below the command accesses the disk. */
export type SourceFiles = Readonly<Record<string, string>>;
