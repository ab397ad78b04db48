import { componentOf } from '@wusum/lint/application';
import type { StyleParts, TokenView } from './types.js';

/** A component whose styles read a token. */
export interface ReadingComponent {
  readonly id: string;
  /** The parts that read it: `text-field-input`. */
  readonly parts: readonly string[];
}

/** The components where a token appears: those whose styles read it or a token that is an alias of it, sorted by id. */
export function readingComponents(
  { path, variable }: Pick<TokenView, 'path' | 'variable'>,
  tokens: readonly TokenView[],
  { components, reads }: StyleParts,
): readonly ReadingComponent[] {
  const aliases = tokens.filter((one) => one.aliases.includes(path)).map((one) => one.variable);
  const wanted = new Set([variable, ...aliases]);
  const parts = Object.keys(reads).filter((part) => reads[part]!.some((name) => wanted.has(name)));
  return [...Map.groupBy(parts, (part) => componentOf(part, components))]
    .map(([id, own]) => ({ id, parts: own }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The names that an `application` may have: ids of components, and parts of them. */
export const knownNames = ({ components, reads }: StyleParts): ReadonlySet<string> =>
  new Set([...components, ...Object.keys(reads)]);
