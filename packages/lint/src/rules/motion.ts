import type { ResolvedToken } from '@wusum/dtcg';
import type { StyleUse } from '../usage/types.js';
import { millisecondsOf, shown } from './shared/lengths.js';
import { duration, flag, milliseconds } from './shared/options.js';
import { defineRule } from './define-rule.js';
import type { Finding, RuleContext } from './shared/types.js';

export const motion = defineRule({
  name: 'motion',
  code: 'WS-K009',
  title: 'Motion too long or not reducible',
  why: 'Motion longer than a second interrupts people (Nielsen 1993). Motion makes some people ill; they set their system to reduced motion (WCAG 2.2, 2.3.3).',
  fix: 'Shorten the duration; remove motion under `@media (prefers-reduced-motion: reduce)`.',
  severity: 'warning',
  options: {
    longest: duration('1s', 'Maximum duration of a token, without delays.'),
    reduced: flag(true, 'Whether every part with motion needs styles for reduced motion.'),
  },
  check: (context, { longest, reduced }) => [
    ...durationFindings(context, milliseconds(longest)),
    ...(reduced ? reducedMotionFindings(context) : []),
  ],
});

function durationFindings({ tokens }: RuleContext, longest: number): Finding[] {
  return [...tokens].flatMap(([token, permutations]) => {
    const time = durationOf(token);
    if (time === undefined || time <= longest || token.aliasChain.length > 0) return [];
    const message = `${token.path} lasts ${shown(time)} ms, maximum ${shown(longest)} ms.`;
    return [{ key: token.path, message, location: token.location, permutations, rank: time }];
  });
}

function durationOf({ type, value, raw }: ResolvedToken): number | undefined {
  if (type === 'duration') return millisecondsOf(value);
  if (type !== 'transition') return undefined;
  // A duration that refers to another token is reported there.
  const written: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'duration') : undefined;
  return typeof written === 'string' ? undefined : millisecondsOf((value as { duration: unknown }).duration);
}

const moving = new Set(['animation', 'animation-name', 'transition', 'transition-property']);
const reduce = /prefers-reduced-motion\s*:\s*reduce/u;
const noPreference = /prefers-reduced-motion\s*:\s*no-preference/u;

/** Parts with motion and without a rule for reduced motion. */
function reducedMotionFindings({ uses }: RuleContext): Finding[] {
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
      message: `${use.part}${use.pseudo} has motion and no styles for prefers-reduced-motion.`,
      location: use.location,
    }));
}

const elementOf = ({ part, pseudo }: StyleUse): string => `${part}${pseudo}`;
