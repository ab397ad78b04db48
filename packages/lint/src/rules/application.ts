import { suggest, type Location } from '@wusum/diagnostics';
import type { Permutation, ResolvedToken, TokenPath } from '@wusum/dtcg';
import { componentOf, mayAppear, namesOf, readApplication, type Application } from '../usage/application.js';
import type { StyleUse } from '../usage/types.js';
import { list } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const application = defineRule({
  name: 'application',
  code: 'WS-K016',
  title: 'Token in a component where it may not appear',
  why: 'The brand says in which components the token may appear, in `application` of its extension. An alias of the token has its value, so it counts as well.',
  fix: 'Use another token in the style sheet, or change `application` of the token.',
  severity: 'error',
  options: {
    components: list(
      [],
      'Ids of the components, in addition to those of `@wusum/react`. A part belongs to the longest id that its name starts with; a part that belongs to none is named itself.',
    ),
  },
  check(context, { components }) {
    const ids = [...context.components, ...components];
    const readers = new Readers(context, ids);
    return [...context.tokens].flatMap(([token, permutations]) => {
      const allowed = readApplication(token.extension);
      if (allowed === undefined) return [];
      if (allowed === 'invalid') return [invalid(token, permutations)];
      const unknown = unknownNames(token, allowed, readers.known);
      // If no component is known, a name means its part, and the parts whose names continue it.
      const found = misplaced(
        token,
        allowed,
        readers.of(token, permutations[0]!),
        ids.length > 0 ? ids : namesOf(allowed),
      );
      return [...unknown, ...found].map((finding) => ({ ...finding, permutations }));
    });
  },
});

/** The parts of the style sheets by the tokens that they read. */
class Readers {
  /** Every name of a component or a part. Empty if nothing is known about components. */
  readonly known: ReadonlySet<string>;
  readonly #byToken = new Map<TokenPath, StyleUse[]>();

  constructor({ uses, variables }: RuleContext, ids: readonly string[]) {
    const names = new Set(ids);
    for (const use of uses) {
      if (!isSelector(use.part)) names.add(use.part);
      for (const { name } of use.variables) {
        const path = variables.get(name);
        if (path === undefined) continue;
        const readers = this.#byToken.get(path) ?? [];
        if (!readers.some(({ part }) => part === use.part)) readers.push(use);
        this.#byToken.set(path, readers);
      }
    }
    this.known = names;
  }

  /** The first place of each part that reads a token or an alias of it. */
  of({ path }: ResolvedToken, { tokens }: Permutation): readonly StyleUse[] {
    const aliases = [...tokens.values()].filter(({ aliasChain }) => aliasChain.includes(path));
    return [path, ...aliases.map((alias) => alias.path)].flatMap((one) => this.#byToken.get(one) ?? []);
  }
}

/** Selectors without a part of a component, and keyframes, are not names. */
const isSelector = (part: string): boolean => !/^[\w-]+$/u.test(part);

const placeOf = (token: ResolvedToken, ...path: readonly (string | number)[]): Location =>
  token.extensionPlace?.(['application', ...path]) ?? token.location;

const invalid = (token: ResolvedToken, permutations: readonly Permutation[]): Finding => ({
  key: `${token.path} ${placeText(token)} invalid`,
  message: `"application" of ${token.path} has no list of components.`,
  why: 'It is one of { "only": [ … ] } and { "not": [ … ] }, with the ids of one component or more.',
  fix: 'Write, for example, { "not": ["badge"] }.',
  location: placeOf(token),
  permutations,
});

function unknownNames(token: ResolvedToken, allowed: Application, known: ReadonlySet<string>): Finding[] {
  if (known.size === 0) return [];
  const kind = 'only' in allowed ? 'only' : 'not';
  return namesOf(allowed).flatMap((name, index) => {
    if (known.has(name)) return [];
    const didYouMean = suggest(name, known);
    return [
      {
        key: `${token.path} ${placeText(token)} ${name}`,
        message: `"application" of ${token.path} names the component "${name}", which does not exist.`,
        why: 'A component that does not exist is never found in style sheets, so nothing would be checked.',
        fix: 'Write the id of a component, such as badge or text-field, or the name of one of its parts.',
        location: placeOf(token, kind, index),
        ...(didYouMean !== undefined && { didYouMean }),
      },
    ];
  });
}

/** The components where a token appears and may not, as one finding. */
function misplaced(
  token: ResolvedToken,
  allowed: Application,
  readers: readonly StyleUse[],
  ids: readonly string[],
): Finding[] {
  const wrong = readers.filter(({ part }) => !mayAppear(allowed, [componentOf(part, ids), part]));
  if (wrong.length === 0) return [];
  const names = [...new Set(wrong.map(({ part }) => componentOf(part, ids)))].toSorted();
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  const rule = 'only' in allowed ? `allowed only in ${allowed.only.join(', ')}` : 'not allowed there';
  return [
    {
      key: `${token.path} ${placeText(token)}`,
      message: `${token.path} appears in ${names.slice(0, 5).join(', ')}${more}; it is ${rule}.`,
      location: placeOf(token),
      related: wrong
        .slice(0, 5)
        .map(({ property, part, location }) => ({ message: `${property} of ${part}`, location })),
    },
  ];
}

const placeText = ({ location: { file, line, column } }: ResolvedToken): string => `${file}:${line}:${column}`;
