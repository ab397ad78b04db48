import type { ResolvedToken } from '../types.js';
import type { StyleUse } from '../usage/types.js';
import { millisecondsOf, shown } from './shared/lengths.js';
import { duration, flag, milliseconds } from './shared/options.js';
import { defineRule, type Finding, type RuleContext } from './shared/types.js';

export const motion = defineRule({
  id: 'motion',
  code: 'WS-K009',
  title: 'Motion that keeps people waiting or makes them ill',
  why: 'What takes longer than a second breaks the flow of thought (Nielsen 1993), and to some people every movement is a cause of nausea: they ask their system for less (WCAG 2.2, 2.3.3).',
  fix: 'Shorten the duration; end movement under `@media (prefers-reduced-motion: reduce)`.',
  severity: 'warning',
  options: {
    longest: duration('1s', 'Longest duration of a token, delays not counted.'),
    reduced: flag(true, 'Whether every part that moves needs styles for people who want less motion.'),
  },
  run: (context, { longest, reduced }) => [
    ...durationFindings(context, milliseconds(longest)),
    ...(reduced ? standInFindings(context) : []),
  ],
});

function durationFindings({ tokens }: RuleContext, longest: number): Finding[] {
  return [...tokens].flatMap(([token, permutations]) => {
    const time = durationOf(token);
    if (time === undefined || time <= longest || token.aliasChain.length > 0) return [];
    const message = `${token.path} lasts ${shown(time)} ms; ${shown(longest)} ms is the longest.`;
    return [{ key: token.path, message, location: token.location, permutations, rank: time }];
  });
}

function durationOf({ type, value, raw }: ResolvedToken): number | undefined {
  if (type === 'duration') return millisecondsOf(value);
  if (type !== 'transition') return undefined;
  // A duration that is another token is told there.
  const written: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'duration') : undefined;
  return typeof written === 'string' ? undefined : millisecondsOf((value as { duration: unknown }).duration);
}

const moving = new Set(['animation', 'animation-name', 'transition', 'transition-property']);
const reduce = /prefers-reduced-motion\s*:\s*reduce/u;
const noPreference = /prefers-reduced-motion\s*:\s*no-preference/u;

/** Parts that move, without a rule that says how they look to people who want less of it. */
function standInFindings({ uses }: RuleContext): Finding[] {
  const changes = uses.filter(({ property, part }) => moving.has(property) && !part.startsWith('@'));
  const still = changes.filter(({ media }) => media.some((query) => reduce.test(query)));
  const covered = new Set(still.map(elementOf));
  const coversAll = still.some(({ part, conditions }) => part === '*' && conditions.length === 0);
  const moves = changes.filter(
    ({ media, value }) =>
      !/^(?:none|inherit|initial|unset)\b/u.test(value) &&
      !media.some((query) => noPreference.test(query) || reduce.test(query)),
  );
  if (coversAll) return [];
  return moves
    .filter((use) => !covered.has(elementOf(use)))
    .map((use) => ({
      key: elementOf(use),
      message: `${use.part}${use.pseudo} moves and has no styles for people who want less motion.`,
      location: use.location,
    }));
}

const elementOf = ({ part, pseudo }: StyleUse): string => `${part}${pseudo}`;
