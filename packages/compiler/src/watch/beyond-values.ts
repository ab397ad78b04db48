import { fontNeeds, type BrandSystem } from '@wusum/platforms';
import { breakpointGroup, groupOf, type ThemeModel, isEngineData } from '@wusum/platforms/internal';
import type { ResolvedToken } from '@wusum/dtcg';
import { brandOf } from '@wusum/dtcg/internal';

/** The parts of a theme that a patch of variables cannot change, as text. */
export interface Beyond {
  /** Axes and names of variables: with others, a patch has no meaning. */
  readonly structure: Reasons;
  /** What style sheets and files have other than variables. */
  readonly files: Reasons;
  /** What pages read of each brand: its words, voice and mark. */
  readonly brands: Readonly<Record<string, Reasons>>;
}

/** Reason → content. */
type Reasons = Readonly<Record<string, string>>;

/** Serialises everything that a patch of variables cannot change. */
export function beyondValues({ system, variables }: Pick<ThemeModel, 'system' | 'variables'>): Beyond {
  const marks = markTokens(system);
  return {
    structure: {
      'the axes changed': JSON.stringify([system.axes, system.defaults]),
      'the names of tokens changed': JSON.stringify(variables.map(({ path, name, type }) => [path, name, type])),
    },
    files: {
      'breakpoints changed': JSON.stringify(breakpoints(system)),
      'fonts changed': JSON.stringify(fontNeeds(system)),
    },
    brands: Object.fromEntries(
      system.brands.map((brand) => [
        brand.id,
        { 'words changed': JSON.stringify(brand), 'marks changed': JSON.stringify(marks.get(brand.id)) },
      ]),
    ),
  };
}

/** What differs in two themes. */
export interface Difference {
  readonly structure?: string | undefined;
  readonly files?: string | undefined;
  /** Why the data of brands differs, and of which. */
  readonly content?: { readonly reason: string; readonly brands: readonly string[] };
}

/** Finds the first reason of each kind. */
export function difference(before: Beyond, after: Beyond): Difference {
  const brands = Object.entries(after.brands).flatMap(([id, reasons]) => {
    const reason = firstReason(before.brands[id] ?? {}, reasons);
    return reason === undefined ? [] : [{ id, reason }];
  });
  return {
    structure: firstReason(before.structure, after.structure),
    files: firstReason(before.files, after.files),
    ...(brands[0] && { content: { reason: brands[0].reason, brands: brands.map(({ id }) => id) } }),
  };
}

const firstReason = (before: Reasons, after: Reasons): string | undefined =>
  Object.keys(after).find((reason) => before[reason] !== after[reason]);

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

/** The tokens that the marks of each brand are drawn from. */
function markTokens({ permutations }: BrandSystem): Map<string, unknown[]> {
  const brands = new Map<string, Set<ResolvedToken>>();
  for (const { contexts, tokens } of permutations) {
    const seen = brands.get(brandOf(contexts)) ?? new Set<ResolvedToken>();
    brands.set(brandOf(contexts), seen);
    for (const token of tokens.values()) if (isEngineData(token)) seen.add(token);
  }
  return new Map([...brands].map(([brand, tokens]) => [brand, [...tokens].map(plain)]));
}

function breakpoints({ permutations }: BrandSystem): unknown[] {
  const all = permutations.flatMap(({ tokens }) => [...tokens.values()]);
  return [...new Set(all.filter(({ path }) => groupOf(path) === breakpointGroup))].map(plain);
}

const plain = ({ path, value, extension }: ResolvedToken): unknown[] => [path, value, extension];
