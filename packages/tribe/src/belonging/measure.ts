import type { Window } from './aggregate.js';
import type { Reciprocity } from './reciprocity.js';
import type { Interval } from './statistics.js';

export const measureNames = ['absence factor', 'gini', 'reciprocity', 'first reply', 'retention'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Under this number of people a figure can be about somebody: it is not shown. */
export const smallestGroup = 10;

/** Exists in types only: an object that somebody wrote by hand is no measure. */
declare const suppressesFewPeople: unique symbol;

/** The name of a measure in the keys of its messages. */
type KeyOf<Name extends string> = Name extends `${infer First} ${infer Second}` ? `${First}-${Second}` : Name;
type MessageOf<Name extends string> = `belonging.${KeyOf<Name>}.does-not-show`;
export type MeasureKey = KeyOf<MeasureName>;

export const measureKey = <Name extends MeasureName>(name: Name): KeyOf<Name> => name.replace(' ', '-') as KeyOf<Name>;

/** A figure that may be shown, with what is needed to read it. Never about one person. Only {@link measure} makes one. */
export interface ShownMeasure<Value, Name extends MeasureName = MeasureName> {
  readonly [suppressesFewPeople]: true;
  readonly suppressed: false;
  readonly name: Name;
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
  readonly doesNotShow: MessageOf<Name>;
}

/** Fewer than {@link smallestGroup} people: neither the figure nor how many. */
export interface SuppressedMeasure<Name extends MeasureName = MeasureName> {
  readonly suppressed: true;
  readonly name: Name;
  readonly window: Window;
  readonly fewerThan: typeof smallestGroup;
  readonly doesNotShow: MessageOf<Name>;
}

export type Measure<Value, Name extends MeasureName = MeasureName> =
  | ShownMeasure<Value, Name>
  | SuppressedMeasure<Name>;

/** When another human first replied. */
export interface FirstReply {
  /** Milliseconds; nothing if more than half of the threads still waited. */
  readonly median?: number;
  readonly withinDay: number;
}

/** What each measure is. */
export interface MeasureValues {
  readonly 'absence factor': number;
  readonly gini: number;
  readonly reciprocity: Reciprocity;
  readonly 'first reply': FirstReply;
  readonly retention: number;
}

/** Any of the measures; its name says what its value is. */
export type AnyMeasure = { [Name in MeasureName]: Measure<MeasureValues[Name], Name> }[MeasureName];

type Given<Value> = Omit<
  ShownMeasure<Value>,
  typeof suppressesFewPeople | 'suppressed' | 'name' | 'window' | 'doesNotShow'
>;

/** The only way to a measure: it suppresses what is about too few people. */
export function measure<Name extends MeasureName>(
  name: Name,
  window: Window,
  given: Given<MeasureValues[Name]>,
): Measure<MeasureValues[Name], Name> {
  const doesNotShow = `belonging.${measureKey(name)}.does-not-show` as MessageOf<Name>;
  if (given.people < smallestGroup) return { suppressed: true, name, window, fewerThan: smallestGroup, doesNotShow };
  return { suppressed: false, name, window, ...given, doesNotShow } as ShownMeasure<MeasureValues[Name], Name>;
}
