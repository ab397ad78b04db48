import { suggest } from '../diagnostics/suggest.js';
import type { Permutation, ResolvedToken, TokenPath } from '../types.js';
import { matcher } from './shared/globs.js';
import { list } from './shared/options.js';
import { defineRule, type Finding, type RuleContext } from './shared/types.js';

export const contract = defineRule({
  id: 'contract',
  code: 'WS-K001',
  title: 'Contract with holes',
  why: 'A platform reads the same names in every permutation; where one is missing, it falls back to nothing.',
  fix: 'Define the name with a default in a set, and let contexts override it.',
  severity: 'warning',
  options: {
    names: list([], 'Names that there have to be, whoever defines them; `*` is any one segment.'),
  },
  run: (context, { names }) => [
    ...missingSomewhere(context),
    ...names.flatMap((name) => missingEverywhere(name, context)),
  ],
});

/** Names that some permutations have and others do not, told together where they are missing in the same ones. */
function missingSomewhere({ tokens, permutations }: RuleContext): Finding[] {
  const having = new Map<TokenPath, { readonly token: ResolvedToken; count: number }>();
  for (const [token, own] of tokens) {
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
      message: `There is no token "${pattern}"${where}, and the config asks for it.`,
      permutations: lacking,
      ...(near !== undefined && { didYouMean: near }),
    },
  ];
}

function namesOf(permutations: readonly Permutation[]): TokenPath[] {
  return [...(permutations[0]?.tokens.keys() ?? [])];
}
