import { fontNeeds, type BrandSystem } from '@wusum/platforms';
import { breakpointGroup, groupOf, type ThemeModel, isEngineData } from '@wusum/platforms/internal';
import type { ResolvedToken } from '@wusum/dtcg';

/** The parts of a theme that a patch of variables cannot change: reason for a reload → content. */
export type Beyond = Readonly<Record<string, string>>;

/** Serialises everything that a patch of variables cannot change. */
export function beyondValues({ system, variables }: Pick<ThemeModel, 'system' | 'variables'>): Beyond {
  return {
    'the axes changed': JSON.stringify([system.axes, system.defaults]),
    'the names of tokens changed': JSON.stringify(variables.map(({ path, name, type }) => [path, name, type])),
    'words changed': JSON.stringify(system.brands),
    'marks or breakpoints changed': JSON.stringify(engineTokens(system)),
    'fonts changed': JSON.stringify(fontNeeds(system)),
  };
}

/** The first reason to reload a page; `undefined` if there is none. */
export function firstDifference(before: Beyond, after: Beyond): string | undefined {
  return Object.keys(after).find((reason) => before[reason] !== after[reason]);
}

/** Whether a token is used for more than a variable. */
export function isBeyondValues(token: ResolvedToken): boolean {
  return isEngineData(token) || groupOf(token.path) === breakpointGroup;
}

/** The font requirements of a token. */
export function fontDemand(token: ResolvedToken | undefined): string {
  if (token === undefined) return '';
  const { type, value } = token;
  if (type === 'fontFamily' || type === 'fontWeight') return JSON.stringify(value);
  if (type !== 'typography') return '';
  const { fontFamily, fontWeight } = value as { readonly fontFamily: unknown; readonly fontWeight: unknown };
  return JSON.stringify([fontFamily, fontWeight]);
}

function engineTokens({ permutations }: BrandSystem): unknown[] {
  const seen = new Set<ResolvedToken>();
  for (const { tokens } of permutations)
    for (const token of tokens.values()) if (isBeyondValues(token)) seen.add(token);
  return [...seen].map(({ path, value, extension }) => [path, value, extension]);
}
