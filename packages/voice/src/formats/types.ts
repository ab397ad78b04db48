import type { TextMap } from './text-map.js';

/** What a text is in its file. */
export type TextKind = 'paragraph' | 'heading' | 'cell' | 'attribute' | 'string' | 'message' | 'metadata';

/** A text that people read, and its place in the file. */
export interface SourceText {
  readonly kind: TextKind;
  /** The text as readers see it. Code, arguments and other parts that are not text are `omitted`. */
  readonly text: string;
  /** BCP 47 tag; `und` if it is neither declared nor Arabic or Latin script. */
  readonly language: string;
  /** Name of the attribute or property, or key of the message. */
  readonly name?: string;
  /** Places of the text in the file. */
  readonly map: TextMap;
  /** Writes text as this part of the file requires: with entities, escapes or quotes. */
  readonly escape: (text: string) => string;
  /** Where the block of the text ends in the file; a suppression before the block applies up to here. */
  readonly blockEnd: number;
}

/** A comment that suppresses findings. */
export interface Suppression {
  /** Range of the comment in the file. */
  readonly start: number;
  readonly end: number;
  /** Names as they are written. */
  readonly rules: readonly string[];
  /** Empty if there is none. */
  readonly reason: string;
  /** The next block, or the whole file. */
  readonly scope: 'block' | 'file';
}

/** Where a file stops being readable in its format. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  /** What the parser reports. */
  readonly message: string;
}

/** The texts of a file, in the order of their places. */
export interface TextDocument {
  readonly texts: readonly SourceText[];
  readonly suppressions: readonly Suppression[];
  readonly problems: readonly SyntaxProblem[];
}

/** Formats that have a reader. */
export const formats = ['text', 'markdown', 'mdx', 'html', 'jsx', 'json'] as const;
export type TextFormat = (typeof formats)[number];

export interface ReadOptions {
  /** Language of texts that do not declare one and are in Latin script; default: `en`. */
  readonly language?: string;
}
