import { pluralCategories, type PluralCategory, type TextRange } from '../types.js';

/** The ICU text of a message in a token extension. */
export interface TokenText {
  readonly icu: string;
  /** Ranges of the plural forms in `icu`, with their name in the extension. */
  readonly forms: readonly (TextRange & { readonly name: string; readonly bodyOffset: number })[];
}

/** A problem of a value that should be a message. */
export interface ShapeProblem {
  readonly what: string;
  /** Path in the value. */
  readonly at: readonly string[];
  /** An unknown key, and the known ones. */
  readonly unknown?: { readonly key: string; readonly known: readonly string[] };
}

/**
 * Reads the two forms of a message in a token extension, ICU text or `{ "plural": "count", "one": "…", "other": "…" }`, to
 * ICU text. A `zero` form becomes `=0`.
 */
export function readTokenText(value: unknown): TokenText | readonly ShapeProblem[] {
  if (typeof value === 'string') return { icu: value, forms: [] };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ what: 'is neither text nor a plural message', at: [] }];
  const fields = value as Record<string, unknown>;
  const known = ['plural', ...pluralCategories];
  const problems = Object.entries(fields).flatMap(([key, text]): ShapeProblem[] => {
    if (!known.includes(key))
      return [{ what: `has the unknown plural form "${key}"`, at: [key], unknown: { key, known } }];
    return typeof text === 'string' ? [] : [{ what: `has a value for "${key}" that is not text`, at: [key] }];
  });
  if (problems.length > 0) return problems;
  const missing = ['plural', 'other'].filter((key) => fields[key] === undefined);
  if (missing.length > 0) return missing.map((key) => ({ what: `has no "${key}"`, at: [] }));
  return pluralText(value as PluralFields);
}

/** Whether the value was readable. */
export function isTokenText(value: TokenText | readonly ShapeProblem[]): value is TokenText {
  return 'icu' in value;
}

type PluralFields = Readonly<Partial<Record<PluralCategory, string>> & Record<'plural' | 'other', string>>;

function pluralText(fields: PluralFields): TokenText {
  const forms: TokenText['forms'][number][] = [];
  let icu = `{${fields.plural}, plural,`;
  for (const name of pluralCategories) {
    const text = fields[name];
    if (text === undefined) continue;
    const start = icu.length + 1;
    icu += ` ${name === 'zero' ? '=0' : name} {`;
    const bodyOffset = icu.length;
    icu += `${text.replaceAll('#', "'#'")}}`;
    forms.push({ name, offset: start, length: icu.length - start, bodyOffset });
  }
  return { icu: `${icu}}`, forms };
}
