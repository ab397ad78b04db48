import { membersOf } from './alias.js';
import { CubicBezier } from './CubicBezier.js';
import { easingCss, easingOf } from './cubic-bezier.js';
import * as S from './fields.styles.js';
import { Measure } from './Measure.js';
import { Members, type Member } from './Members.js';
import { Play } from './Play.js';
import type { FieldProps } from './types.js';

const members: readonly Member[] = [
  { name: 'duration', type: 'duration', copy: 'value.duration', Field: Measure },
  { name: 'delay', type: 'duration', copy: 'value.delay', Field: Measure },
  { name: 'timingFunction', type: 'cubicBezier', copy: 'value.easing', Field: CubicBezier },
];

/** A transition: its duration, delay and easing, played together. */
export function Transition(props: FieldProps) {
  const value = membersOf(props.token.value);
  const easing = easingOf(value['timingFunction'] ?? null);
  const time = (name: string): string => durationCss(membersOf(value[name]));
  return (
    <S.Composite role="group" aria-label={props.label}>
      <Play duration={time('duration')} delay={time('delay')} {...(easing && { easing: easingCss(easing) })} />
      <Members {...props} members={members} />
    </S.Composite>
  );
}

const durationCss = ({ value, unit }: ReturnType<typeof membersOf>): string =>
  typeof value === 'number' && typeof unit === 'string' ? `${value}${unit}` : '0ms';
