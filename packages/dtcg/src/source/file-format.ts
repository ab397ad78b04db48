/** The format of a file. */
export type FileFormat = 'json' | 'jsonc' | 'json5' | 'yaml';

/** The format for a file name. Unknown extensions, such as `.tokens`, are JSON. */
export function fileFormatOf(file: string): FileFormat {
  const ending = /\.(jsonc|json5|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) return 'json';
  return ending === 'yml' ? 'yaml' : (ending as FileFormat);
}

/** Limit of nesting. RFC 8259 §9 allows a limit; no token file comes near it. */
export const deepest = 1000;

/** Limit of syntax errors reported for one file; later ones are mostly consequences of earlier ones. */
export const mostSyntaxErrors = 20;
