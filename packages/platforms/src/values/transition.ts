import type { DurationValue } from '@wusum/dtcg';
import { cubicBezierText } from './cubic-bezier.js';
import { durationText } from './duration.js';
import { valueTransform } from './value-transform.js';

export interface TransitionValue {
  readonly duration: DurationValue;
  readonly delay?: DurationValue;
  readonly timingFunction: readonly number[];
}

/** `duration easing delay`: what follows the property name in `transition`. */
export function transitionText(value: TransitionValue): string {
  const delay = value.delay === undefined || value.delay.value === 0 ? '' : ` ${durationText(value.delay)}`;
  return `${durationText(value.duration)} ${cubicBezierText(value.timingFunction)}${delay}`;
}

export const transitionTransform = valueTransform('transition', (value: TransitionValue) => ({
  css: transitionText(value),
}));
