import type { TokenView } from '../live/types.js';

/** Groups of the editor, in their order. */
export const kinds = ['color', 'size', 'type', 'shape', 'motion', 'other'] as const;
export type Kind = (typeof kinds)[number];

const byType: Readonly<Record<string, Kind>> = {
  color: 'color',
  gradient: 'color',
  dimension: 'size',
  fontFamily: 'type',
  fontWeight: 'type',
  typography: 'type',
  border: 'shape',
  strokeStyle: 'shape',
  shadow: 'shape',
  duration: 'motion',
  cubicBezier: 'motion',
  transition: 'motion',
};

/** The group of a token: by its type, and lengths by their name. */
export function kindOf({ path, type }: Pick<TokenView, 'path' | 'type'>): Kind {
  if (type === 'dimension' && /^(?:radius|border-width|cover|pen)\b/u.test(path)) return 'shape';
  if (/^(?:type|font)\b/u.test(path)) return 'type';
  return byType[type] ?? 'other';
}

/** The tokens of a group: what the brand sets first, seeds before all. */
export function tokensOfKind(tokens: readonly TokenView[], kind: Kind): TokenView[] {
  return tokens.filter((token) => kindOf(token) === kind).toSorted((a, b) => rank(a) - rank(b));
}

function rank({ path, origin }: TokenView): number {
  if (/(?:^|\.)seed\./u.test(path)) return 0;
  return { own: 1, override: 1, derived: 2, shared: 3 }[origin];
}

/** Whether a token's path or description has all words of a query. */
export function matches({ path, description }: TokenView, query: string): boolean {
  const text = `${path} ${description}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
