import { brandAxis } from '@wusum/dtcg/internal';
import { isPublished, isEngineData } from '@wusum/platforms/internal';
import type { ResolvedToken } from '@wusum/dtcg';
import { matcher } from './shared/globs.js';
import { choice, flag, list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

/** How the words of a segment are joined. A segment of one lower-case word fits every style. */
const styles = {
  kebab: /^[a-z0-9]+(?:-[a-z0-9]+)+$/u,
  camel: /^[a-z0-9]+[A-Z][A-Za-z0-9]*$/u,
  snake: /^[a-z0-9]+(?:_[a-z0-9]+)+$/u,
  capital: /^[A-Z][A-Za-z0-9]*$/u,
} as const;

type Style = keyof typeof styles;

const plain = /^[a-z0-9]+$/u;

export const naming = defineRule({
  name: 'naming',
  code: 'WS-K012',
  title: 'Misleading or inconsistent name',
  why: 'A name is an interface in every language that tokens are output to. If the case varies, or a name contains a context that others override, people have to look it up each time.',
  fix: 'Rename it and keep the old name as an alias with `$deprecated` for a while.',
  severity: 'warning',
  options: {
    case: choice(
      'one',
      ['one', 'kebab', 'camel', 'snake', 'capital', 'any'],
      'How the words of a segment are joined; `one` is the style of most names.',
    ),
    contexts: flag(true, 'Whether published names must not contain the name of a brand or a mode.'),
    described: flag(false, 'Whether published tokens need a `$description`.'),
    allow: list([], 'Patterns of tokens that are not checked.'),
  },
  check(context, options) {
    const isAllowed = matcher(options.allow);
    const style = options.case === 'one' ? styleOfMost(context) : options.case;
    const contexts = options.contexts ? contextNames(context) : new Map<string, string>();
    return [...context.tokens.keys()].flatMap((token) => {
      if (isAllowed(token.path) || isEngineData(token)) return [];
      return [
        ...caseFinding(token, style),
        ...(isPublished(token) ? contextFinding(token, contexts) : []),
        ...(options.described ? descriptionFinding(token) : []),
      ];
    });
  },
});

/** Contexts of the axes that change colours: a role with such a name is wrong in the other contexts. */
function contextNames({ system }: RuleContext): Map<string, string> {
  const axes = system.axes.filter(({ name }) => name === brandAxis || name === 'mode' || name === 'theme');
  return new Map(axes.flatMap(({ name, contexts }) => contexts.map((context): [string, string] => [context, name])));
}

/** The style of most segments that have one. */
function styleOfMost({ tokens }: RuleContext): Style | 'any' {
  const segments = new Set([...tokens.keys()].flatMap((token) => (isEngineData(token) ? [] : token.path.split('.'))));
  const names = Object.keys(styles) as Style[];
  const counts = names.map((name) => [...segments].filter((segment) => styles[name].test(segment)).length);
  const most = Math.max(...counts);
  return most === 0 ? 'any' : names[counts.indexOf(most)]!;
}

function caseFinding(token: ResolvedToken, style: Style | 'any'): Finding[] {
  if (style === 'any') return [];
  const odd = token.path
    .split('.')
    .filter((segment) => segment !== '$root' && !plain.test(segment) && !styles[style].test(segment));
  if (odd.length === 0) return [];
  const names = odd.map((segment) => `"${segment}"`).join(' and ');
  return [named(token, 'case', `${names} in ${token.path} is not ${style} case.`)];
}

function contextFinding(token: ResolvedToken, contexts: ReadonlyMap<string, string>): Finding[] {
  return token.path.split('.').flatMap((segment) => {
    const axis = contexts.get(segment);
    if (axis === undefined) return [];
    return [
      named(
        token,
        'context',
        `${token.path} is published and contains the ${axis} name "${segment}", which is wrong in another ${axis}.`,
      ),
    ];
  });
}

function descriptionFinding(token: ResolvedToken): Finding[] {
  if (!isPublished(token) || (token.description ?? '').trim() !== '') return [];
  return [named(token, 'description', `${token.path} is published without a $description.`)];
}

/** A name is changed where it is first set. */
function named(token: ResolvedToken, what: string, message: string): Finding {
  return { key: `${token.path} ${what}`, message, location: token.layers[0]?.location ?? token.location };
}
