import type { ResolvedToken } from '@wusum/dtcg';
import type { StyleUse } from '../usage/types.js';
import { matcher } from './shared/globs.js';
import { pixelsOf, shown } from './shared/lengths.js';
import { length, list, pixels } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const targetSize = defineRule({
  name: 'target-size',
  code: 'WS-K008',
  title: 'Target too small',
  why: 'WCAG 2.2 requires targets of 24 by 24 px (2.5.8) and recommends 44 px (2.5.5). Smaller targets are hard to hit with a finger or an unsteady hand.',
  fix: 'Raise the size in this density, or enlarge the clickable area.',
  severity: 'error',
  options: {
    minimum: length('24px', 'Minimum size of a target.'),
    coarse: length('44px', 'Minimum size for fingers: `@media (pointer: coarse)`.'),
    tokens: list(['size.control.*'], 'Tokens of target sizes, in addition to those that styles use for targets.'),
    coarseTokens: list(['size.target'], 'Tokens of target sizes for fingers.'),
  },
  check(context, options) {
    const sizes = new Map<string, Requirement>();
    addRequirements(sizes, context, options.tokens, pixels(options.minimum));
    addRequirements(sizes, context, options.coarseTokens, pixels(options.coarse));
    for (const use of targetsIn(context.uses)) {
      const isCoarse = use.media.some((query) => /pointer\s*:\s*coarse/u.test(query));
      const least = pixels(isCoarse ? options.coarse : options.minimum);
      const path = context.variables.get(use.variables[0]!.name);
      const known = path === undefined ? undefined : sizes.get(path);
      if (path !== undefined && (known === undefined || known.least < least)) sizes.set(path, { least, use });
    }
    return [...context.tokens].flatMap(([token, permutations]) => {
      const wanted = sizes.get(token.path);
      return wanted === undefined ? [] : sizeFinding(token, wanted).map((finding) => ({ ...finding, permutations }));
    });
  },
});

/** The minimum of a size, and the style that uses it. */
interface Requirement {
  readonly least: number;
  readonly use?: StyleUse;
}

function addRequirements(
  sizes: Map<string, Requirement>,
  { permutations }: RuleContext,
  patterns: readonly string[],
  least: number,
): void {
  const isMatch = matcher(patterns);
  for (const path of permutations[0]?.tokens.keys() ?? []) if (isMatch(path)) sizes.set(path, { least });
}

const sizing = /^(?:min-)?(?:block-size|inline-size|width|height)$/u;
const control = /^:(?:checked|indeterminate|focus-visible|disabled)$/u;

/** Declarations that set the size of a control to one variable. */
function targetsIn(uses: readonly StyleUse[]): StyleUse[] {
  const controls = new Set(
    uses
      .filter(({ pseudo, conditions, property, value }) => {
        if (pseudo !== '') return false;
        return (
          conditions.some((condition) => control.test(condition)) || (property === 'cursor' && value === 'pointer')
        );
      })
      .map(({ part }) => part),
  );
  return uses.filter(
    ({ part, pseudo, property, value, variables }) =>
      controls.has(part) &&
      pseudo === '' &&
      sizing.test(property) &&
      variables.length === 1 &&
      /^var\([^()]*\)$/u.test(value),
  );
}

function sizeFinding(token: ResolvedToken, { least, use }: Requirement): Finding[] {
  const size = pixelsOf(token.value);
  if (size === undefined || size >= least) return [];
  const forWhat = use === undefined ? '' : ` (${use.part})`;
  return [
    {
      key: token.path,
      message: `${token.path} is ${shown(size)} px, required ${shown(least)} px for a target${forWhat}.`,
      location: token.location,
      rank: least - size,
      ...(use && { related: [{ message: `${use.property} of ${use.part}`, location: use.location }] }),
    },
  ];
}
