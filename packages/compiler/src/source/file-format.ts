/** How a file is written. */
export type Notation = 'json' | 'jsonc' | 'json5' | 'yaml';

/** The notation that a file name stands for. Whatever has another ending is JSON, as `.tokens` is. */
export function notationOf(file: string): Notation {
  const ending = /\.(jsonc|json5|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) return 'json';
  return ending === 'yml' ? 'yaml' : (ending as Notation);
}

/** Levels of nesting that are read. RFC 8259 §9 lets a reader set a limit; no file of tokens comes near it. */
export const deepest = 1000;

/** Syntax errors told of one file, past which the rest is more likely noise than news. */
export const mostSyntaxErrors = 20;
