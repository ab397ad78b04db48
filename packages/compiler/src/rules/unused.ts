import { groupOf, isPublished } from '../emit/model.js';
import { isEngineData } from '../engine-data.js';
import type { ResolvedToken, TokenPath } from '../types.js';
import { matcher } from './shared/globs.js';
import { flag, list } from './shared/options.js';
import { defineRule, type Finding, type RuleContext } from './shared/types.js';

export const unused = defineRule({
  id: 'unused',
  code: 'WS-K010',
  title: 'Token that nothing uses',
  why: 'Whoever edits it waits for a change that never comes.',
  fix: 'Remove it, or let something refer to it; a private token is of no use to anybody else.',
  severity: 'warning',
  options: {
    published: flag(
      false,
      'Whether published tokens need a use in the styles as well. They are a promise to others, so by default not.',
    ),
    allow: list([], 'Patterns of tokens that may be unused.'),
  },
  run(context, { published, allow }) {
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

/** Tokens of one group are told together, at the first of them. */
function findingOf(group: string, tokens: readonly ResolvedToken[]): Finding {
  const [first] = tokens as [ResolvedToken];
  const paths = [...new Set(tokens.map(({ path }) => path))];
  const names = paths.slice(0, 5).map((path, index) => (index === 0 ? path : path.slice(group.length)));
  const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
  return {
    key: group,
    message: `Nothing uses ${names.join(', ')}${more}.`,
    location: first.layers[0]?.location ?? first.location,
  };
}

/** What voice, mark and the brands' names are made of is read by engines. */
function isRead(token: ResolvedToken): boolean {
  return isEngineData(token) || groupOf(token.path) === 'brand' || groupOf(token.path) === 'breakpoint';
}

function usedIn({ tokens, uses, variables }: RuleContext): ReadonlySet<TokenPath> {
  const used = new Set<TokenPath>();
  for (const token of tokens.keys()) {
    for (const { path } of token.references ?? []) used.add(path);
    for (const path of mentioned(token.extension)) used.add(path);
    // A layer that lost refers as well: its context may be chosen another time.
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
