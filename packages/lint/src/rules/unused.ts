import { groupOf, isPublished, isEngineData } from '@wusum/platforms/internal';
import type { ResolvedToken, TokenPath } from '@wusum/dtcg';
import { matcher } from './shared/globs.js';
import { flag, list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const unused = defineRule({
  name: 'unused',
  code: 'WS-K010',
  title: 'Unused token',
  why: 'Editing it changes nothing.',
  fix: 'Remove it or refer to it. A private token cannot be used outside the token files.',
  severity: 'warning',
  options: {
    published: flag(
      false,
      'Whether published tokens must be used in the styles as well. Others may use them, so the default is no.',
    ),
    allow: list([], 'Patterns of tokens that may be unused.'),
  },
  check(context, { published, allow }) {
    const used = usedIn(context);
    const isAllowed = matcher(allow);
    const idle = [...context.tokens.keys()].filter((token) => {
      if (used.has(token.path) || isAllowed(token.path) || isRead(token)) return false;
      return !isPublished(token) || (published && context.uses.length > 0);
    });
    const groups = Map.groupBy(idle, ({ path }) => path.slice(0, path.lastIndexOf('.') + 1));
    return [...groups].map(([group, tokens]) => findingOf(group, tokens));
  },
});

/** One finding for the tokens of a group, at the first of them. */
function findingOf(group: string, tokens: readonly ResolvedToken[]): Finding {
  const [first] = tokens as [ResolvedToken];
  const paths = [...new Set(tokens.map(({ path }) => path))];
  const names = paths.slice(0, 5).map((path, index) => (index === 0 ? path : path.slice(group.length)));
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return {
    key: group,
    message: `${names.join(', ')}${more} ${paths.length === 1 ? 'is' : 'are'} not used.`,
    location: first.layers[0]?.location ?? first.location,
  };
}

/** Content and the numbers of the mark are read by the engines. */
function isRead(token: ResolvedToken): boolean {
  return isEngineData(token) || groupOf(token.path) === 'breakpoint';
}

function usedIn({ tokens, uses, variables }: RuleContext): ReadonlySet<TokenPath> {
  const used = new Set<TokenPath>();
  for (const token of tokens.keys()) {
    for (const { path } of token.references ?? []) used.add(path);
    for (const path of mentioned(token.extension)) used.add(path);
    // An overridden layer counts as well: it wins in another context.
    for (const { raw } of token.layers) for (const path of mentioned(raw)) used.add(path);
  }
  for (const { variables: read } of uses) {
    for (const { name } of read) {
      const path = variables.get(name);
      if (path !== undefined) used.add(path);
    }
  }
  return used;
}

function mentioned(value: unknown): TokenPath[] {
  if (typeof value === 'string') return [...value.matchAll(/\{([^{}\s]+)\}/gu)].map(([, path]) => path!);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(mentioned) : [];
}
