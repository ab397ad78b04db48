import type { Window } from './aggregate.js';
import type { Interval } from './statistics.js';

export const measureNames = ['absence factor', 'gini', 'reciprocity', 'first reply', 'retention'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Under this number of people a figure can be about somebody: it is not shown. */
export const smallestGroup = 10;

/** A figure that may be shown, with what is needed to read it. Never about one person. */
export interface ShownMeasure<Value> {
  readonly suppressed: false;
  readonly name: MeasureName;
  readonly window: Window;
  /** The people it is about. */
  readonly people: number;
  /** What was counted: people, pairs or threads. */
  readonly n: number;
  readonly value: Value;
  /** 95 % interval. */
  readonly interval: Interval;
  /** What was left out: events of bots, and what had not ended when the window did. */
  readonly leftOut: { readonly bots: number; readonly unfinished: number };
  /** Key of the message that says what it does not show. */
  readonly doesNotShow: `belonging.${string}.does-not-show`;
}

/** Fewer than {@link smallestGroup} people: neither the figure nor how many. */
export interface SuppressedMeasure {
  readonly suppressed: true;
  readonly name: MeasureName;
  readonly window: Window;
  readonly fewerThan: typeof smallestGroup;
  readonly doesNotShow: ShownMeasure<unknown>['doesNotShow'];
}

export type Measure<Value> = ShownMeasure<Value> | SuppressedMeasure;

type Given<Value> = Omit<ShownMeasure<Value>, 'suppressed' | 'name' | 'window' | 'doesNotShow'>;

/** The only way to a measure: it suppresses what is about too few people. */
export function measure<Value>(name: MeasureName, window: Window, given: Given<Value>): Measure<Value> {
  const doesNotShow = `belonging.${name.replace(' ', '-')}.does-not-show` as const;
  if (given.people < smallestGroup) return { suppressed: true, name, window, fewerThan: smallestGroup, doesNotShow };
  return { suppressed: false, name, window, ...given, doesNotShow };
}
