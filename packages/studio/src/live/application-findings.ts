import { suggest } from '@wusum/diagnostics';
import { componentOf, mayAppear, namesOf, readApplication, type Application } from '@wusum/lint/application';
import { knownNames, readingComponents } from './reading-components.js';
import type { ApplicationFinding, StyleParts, TokenView } from './types.js';

const noStyles: StyleParts = { components: [], reads: {} };

/** What the rule `application` finds, with its default options: the tokens that appear where they may not. */
export function applicationFindings(
  tokens: readonly TokenView[],
  styles: StyleParts = noStyles,
): readonly ApplicationFinding[] {
  return tokens.flatMap((token) => {
    const { path, application } = token;
    if (application === undefined) return [];
    const allowed = readApplication({ application });
    if (allowed === undefined || allowed === 'invalid') return [{ kind: 'invalid' as const, path }];
    return [...unknown(path, allowed, styles), ...misplaced(token, tokens, allowed, styles)];
  });
}

function unknown(path: string, allowed: Application, styles: StyleParts): ApplicationFinding[] {
  const known = knownNames(styles);
  if (known.size === 0) return [];
  return namesOf(allowed)
    .filter((name) => !known.has(name))
    .map((name) => {
      const didYouMean = suggest(name, known);
      return { kind: 'unknown', path, name, ...(didYouMean !== undefined && { didYouMean }) };
    });
}

function misplaced(
  token: TokenView,
  tokens: readonly TokenView[],
  allowed: Application,
  { components, reads }: StyleParts,
): ApplicationFinding[] {
  // If no component is known, a name means its part, and the parts whose names continue it.
  const ids = components.length > 0 ? components : namesOf(allowed);
  const wrong = readingComponents(token, tokens, { components: ids, reads }).filter(({ id, parts }) =>
    parts.some((part) => !mayAppear(allowed, [id, part])),
  );
  if (wrong.length === 0) return [];
  const rule = 'only' in allowed ? 'only' : 'not';
  return [{ kind: 'misplaced', path: token.path, rule, components: wrong.map(({ id }) => id) }];
}

/**
 * The application without a finding: the components where the token appears are allowed, an unknown name becomes the one
 * that is meant or goes.
 * @returns `undefined` if the token may appear anywhere then
 */
export function allowedInstead(
  finding: ApplicationFinding,
  application: unknown,
  { components }: StyleParts = noStyles,
): Application | undefined {
  const allowed = readApplication({ application });
  if (allowed === undefined || allowed === 'invalid') return undefined;
  return withNames(allowed, namesInstead(finding, allowed, components));
}

function namesInstead(finding: ApplicationFinding, allowed: Application, ids: readonly string[]): readonly string[] {
  const names = namesOf(allowed);
  switch (finding.kind) {
    case 'invalid':
      return [];
    case 'unknown':
      return names.flatMap((name) => (name === finding.name ? (finding.didYouMean ?? []) : name));
    case 'misplaced':
      return finding.rule === 'only'
        ? [...names, ...finding.components]
        : names.filter(
            (name) => !finding.components.includes(name) && !finding.components.includes(componentOf(name, ids)),
          );
  }
}

/** An application with other names. Without a name, the token may appear anywhere. */
export function withNames(rule: Application | 'only' | 'not', names: readonly string[]): Application | undefined {
  const own = [...new Set(names)];
  if (own.length === 0) return undefined;
  const isOnly = typeof rule === 'string' ? rule === 'only' : 'only' in rule;
  return isOnly ? { only: own } : { not: own };
}
