import { checkDocument } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';
import type { Diagnostic } from '@wusum/diagnostics';
import { importFiles, type Notation } from '../../src/import/index.js';
import { printJson } from '../../src/output/print-json.js';

export interface Outcome {
  /** The document as plain data. */
  readonly document: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly taken: number;
  readonly total: number;
  /** Losses and guesses of the import. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the check of this package reports about the document. */
  readonly problems: readonly Diagnostic[];
}

/** Imports files: name → text or data. */
export function convertFiles(files: Readonly<Record<string, unknown>>, from?: Notation): Outcome {
  const sources = Object.entries(files).map(([file, content]) => ({
    file,
    set: file.replace(/(?:\.tokens)?\.\w+$/u, ''),
    text: typeof content === 'string' ? content : JSON.stringify(content, undefined, 1),
  }));
  const { imported, diagnostics } = importFiles(sources, from);
  const text = imported === undefined ? '{}' : printJson(imported.document);
  const problems = checkDocument({ 'a.json': text }, 'a.json').filter(({ severity }) => severity === 'error');
  return {
    document: JSON.parse(text) as Record<string, unknown>,
    text,
    taken: imported?.taken ?? 0,
    total: imported?.total ?? 0,
    diagnostics,
    problems,
  };
}

/** The code and the place (line:column) of each loss and guess. */
export const codesOf = ({ diagnostics }: Outcome): string[] =>
  diagnostics.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);

/** Number of tokens in a document, in its sets and in the contexts of its modifiers. */
export function tokensIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + tokensIn(item), 0);
  if (!isRecord(value)) return 0;
  return (
    (Object.hasOwn(value, '$value') ? 1 : 0) +
    Object.entries(value).reduce(
      (sum, [key, item]) => sum + (key.startsWith('$') && key !== '$root' ? 0 : tokensIn(item)),
      0,
    )
  );
}
