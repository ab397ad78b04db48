import { suggest } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { matcher } from './shared/globs.js';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const contract = defineRule({
  name: 'contract',
  code: 'WS-K001',
  title: 'Name missing in some contexts',
  why: 'Platforms read the same names in every permutation. A missing name has no value and no fallback.',
  fix: 'Define the name with a default in a set and let contexts override it.',
  severity: 'warning',
  options: {
    names: list([], 'Names that must be defined; `*` matches one segment.'),
  },
  check: (context, { names }) => [
    ...missingSomewhere(context),
    ...names.flatMap((name) => missingEverywhere(name, context)),
  ],
});

/** Names that only some permutations have, one finding for all that are missing in the same permutations. */
function missingSomewhere({ tokens, permutations }: RuleContext): Finding[] {
  const having = new Map<TokenPath, { readonly token: ResolvedToken; count: number }>();
  for (const [token, own] of tokens) {
    // Which content a brand has is its own matter.
    if (token.type === 'content') continue;
    const known = having.get(token.path);
    if (known === undefined) having.set(token.path, { token, count: own.length });
    else known.count += own.length;
  }
  const partial = [...having.values()].filter(({ count }) => count < permutations.length);
  const lacking = (path: TokenPath): Permutation[] => permutations.filter(({ tokens: own }) => !own.has(path));
  const together = Map.groupBy(partial, ({ token: { path } }) =>
    permutations.map(({ tokens: own }) => (own.has(path) ? '1' : '0')).join(''),
  );
  return [...together.values()].map((group) => {
    const [{ token }] = group as [(typeof group)[number]];
    const where = lacking(token.path);
    return {
      key: token.path,
      message: `${namesText(group.map(({ token: { path } }) => path))} missing in ${where.length} of ${permutations.length} permutations.`,
      location: token.location,
      permutations: where,
    };
  });
}

function namesText(paths: readonly TokenPath[]): string {
  if (paths.length === 1) return `${paths[0]} is`;
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return `${paths.slice(0, 5).join(', ')}${more} are`;
}

function missingEverywhere(pattern: string, { permutations }: RuleContext): Finding[] {
  const isMeant = matcher([pattern]);
  const lacking = permutations.filter(({ tokens }) => ![...tokens.keys()].some(isMeant));
  if (lacking.length === 0) return [];
  const near = suggest(pattern, namesOf(permutations));
  const where =
    lacking.length === permutations.length ? '' : ` in ${lacking.length} of ${permutations.length} permutations`;
  return [
    {
      key: pattern,
      message: `Token "${pattern}" is required by the config but not defined${where}.`,
      permutations: lacking,
      ...(near !== undefined && { didYouMean: near }),
    },
  ];
}

function namesOf(permutations: readonly Permutation[]): TokenPath[] {
  return [...(permutations[0]?.tokens.keys() ?? [])];
}
