import { suggest } from '@wusum/diagnostics';
import { cssVariableName } from '@wusum/platforms';
import type { TokenPath } from '@wusum/dtcg';
import type { StyleUse, VariableUse } from '../usage/types.js';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const undefinedVariables = defineRule({
  name: 'undefined',
  code: 'WS-K011',
  title: 'Undefined variable',
  why: 'The browser silently ignores a declaration that reads an undefined variable.',
  fix: 'Correct the name, publish the token, or add a fallback: `var(--name, value)`.',
  severity: 'error',
  needs: 'styles',
  options: {
    allow: list([], 'Variables that are set elsewhere, for example by a script; a trailing `*` matches any ending.'),
  },
  check(context, { allow }) {
    const { prefixes } = context;
    const parts = new Set(context.uses.map(({ part }) => part));
    const set = new Set(context.uses.map(({ property }) => property).filter((property) => property.startsWith('--')));
    const hidden = new Map(privateNames(context));
    const isKnown = ({ name, hasFallback }: VariableUse): boolean =>
      hasFallback || context.variables.has(name) || set.has(name) || !prefixes.some((start) => name.startsWith(start));
    return context.uses.flatMap((use) =>
      use.variables
        .filter((variable) => !isKnown(variable) && !isAllowed(variable.name, allow))
        .filter(({ name }) => hidden.has(name) || !isOwn(name, parts, prefixes))
        .map((variable) => findingOf(use, variable, hidden.get(variable.name), context)),
    );
  },
});

function privateNames({ permutations, variables }: RuleContext): [string, TokenPath][] {
  return [...(permutations[0]?.tokens.keys() ?? [])].flatMap((path): [string, TokenPath][] => {
    const name = cssVariableName(path);
    return variables.has(name) ? [] : [[name, path]];
  });
}

/** A variable named after a part belongs to that component, which sets it on the element. */
function isOwn(name: string, parts: ReadonlySet<string>, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => {
    const words = name.startsWith(prefix) ? name.slice(prefix.length).split('-') : [];
    return words.some((_, index) => index > 0 && parts.has(words.slice(0, index).join('-')));
  });
}

function isAllowed(name: string, allow: readonly string[]): boolean {
  return allow.some((allowed) => (allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed));
}

function findingOf(
  use: StyleUse,
  { name, location }: VariableUse,
  hidden: TokenPath | undefined,
  context: RuleContext,
): Finding {
  const near = hidden === undefined ? suggest(name, context.variables.keys()) : undefined;
  const message =
    hidden === undefined
      ? `${name} is not defined; ${use.property} of ${use.part} reads it.`
      : `${name} is not defined, because ${hidden} is private; ${use.property} of ${use.part} reads it.`;
  return {
    key: `${name} ${location.file} ${location.line} ${location.column}`,
    message,
    location,
    ...(near !== undefined && { didYouMean: near, edit: { location, text: near } }),
  };
}
