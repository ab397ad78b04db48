import { smallestGroup } from './measure.js';
import type { Scale } from './scales.js';
import type { Interval } from './statistics.js';

/** Answers of one member: item → 1 for the first answer, 2 for the second, … What was left out is not in it. */
export type Answers = Readonly<Record<string, number>>;

/** The answers to one question, together. */
export type ItemResult =
  | { readonly suppressed: true; readonly item: string; readonly fewerThan: typeof smallestGroup }
  | {
      readonly suppressed: false;
      readonly item: string;
      /** How many chose each answer, from the lowest. */
      readonly counts: readonly number[];
      readonly people: number;
    };

export type ScaleResult =
  | { readonly suppressed: true; readonly fewerThan: typeof smallestGroup }
  | {
      readonly suppressed: false;
      /** Members with an answer to every question. */
      readonly people: number;
      readonly mean: number;
      /** 95 % interval of the mean. */
      readonly interval: Interval;
    };

export interface SurveyResult {
  readonly scale: string;
  readonly items: readonly ItemResult[];
  readonly score: ScaleResult;
}

/**
 * The score of one member: the mean of all items, from 1 to the number of answers, reversed ones turned round. Nothing if a
 * question was left out: a guess would be ours. It is for {@link surveyResult}; no component takes it.
 *
 * @throws RangeError for an answer that the scale does not have
 */
export function scoreOf(scale: Scale, answers: Answers): number | undefined {
  const values = scale.items.map(({ id, reversed }) => {
    const value = answerTo(scale, answers, id);
    return value !== undefined && reversed ? scale.answers.length + 1 - value : value;
  });
  if (values.includes(undefined)) return undefined;
  return values.reduce<number>((sum, value) => sum + value!, 0) / values.length;
}

function answerTo(scale: Scale, answers: Answers, id: string): number | undefined {
  const value = answers[id];
  if (value === undefined) return undefined;
  if (Number.isInteger(value) && value >= 1 && value <= scale.answers.length) return value;
  throw new RangeError(`${value} is no answer to "${id}": expected 1 to ${scale.answers.length}.`);
}

/** The answers of all members together: distributions, and the mean score with its interval. Under ten people, nothing. */
export function surveyResult(scale: Scale, all: readonly Answers[]): SurveyResult {
  const items = scale.items.map(({ id }): ItemResult => {
    const given = all.map((answers) => answerTo(scale, answers, id)).filter((value) => value !== undefined);
    if (given.length < smallestGroup) return { suppressed: true, item: id, fewerThan: smallestGroup };
    const counts = scale.answers.map((_, index) => given.filter((value) => value === index + 1).length);
    return { suppressed: false, item: id, counts, people: given.length };
  });
  const scores = all.map((answers) => scoreOf(scale, answers)).filter((score) => score !== undefined);
  return { scale: scale.id, items, score: meanOf(scores, scale.answers.length) };
}

/** The mean, with its interval by the t distribution, within the scale. */
function meanOf(scores: readonly number[], most: number): ScaleResult {
  const people = scores.length;
  if (people < smallestGroup) return { suppressed: true, fewerThan: smallestGroup };
  const mean = scores.reduce((sum, score) => sum + score, 0) / people;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (people - 1);
  const half = quantileOfT(people - 1) * Math.sqrt(variance / people);
  return { suppressed: false, people, mean, interval: [Math.max(1, mean - half), Math.min(most, mean + half)] };
}

/** The 97.5 % quantile of Student's t (expansion of Cornish and Fisher): exact to a thousandth from nine degrees on. */
export function quantileOfT(degrees: number): number {
  const z = 1.959963984540054;
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
