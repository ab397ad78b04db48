import { describe, expect, test } from 'vitest';
import {
  challengedBelonging,
  circlesOfInclusion,
  inWordsOfSource,
  quantileOfT,
  scoreOf,
  senseOfCommunity,
  surveyResult,
  type Answers,
  type Scale,
} from '../../src/belonging/model.js';

const scales: [string, Scale][] = [senseOfCommunity, challengedBelonging, circlesOfInclusion].map((scale) => [
  scale.id,
  scale,
]);
const all = (scale: Scale, value: number): Answers => Object.fromEntries(scale.items.map(({ id }) => [id, value]));

describe.each(scales)('%s', (_, scale) => {
  test('goes from 1 to the number of its answers', () => {
    expect(scoreOf(scale, all(scale, 1))).toBe(1);
    expect(scoreOf(scale, all(scale, scale.answers.length))).toBe(scale.answers.length);
  });

  test('has each text in both languages, ids once, and a source', () => {
    expect(new Set(scale.items.map(({ id }) => id)).size).toBe(scale.items.length);
    for (const { en, ar } of [...scale.items.map(({ text }) => text), ...scale.answers]) {
      expect(en).toMatch(/^[^\u0600-\u06ff]+$/u);
      expect(ar).toMatch(/[\u0600-\u06ff]/u);
    }
    expect(scale.source).toMatch(/\d{4}/u);
  });
});

test('sense of community has two items for each of its four parts', () => {
  expect(senseOfCommunity.items.map(({ part }) => part)).toEqual(
    ['needs', 'membership', 'influence', 'connection'].flatMap((part) => [part, part]),
  );
});

test('the score is the mean; a question left out leaves no score, and a wrong answer is an error', () => {
  const answers = Object.fromEntries(senseOfCommunity.items.map(({ id }, index) => [id, (index % 5) + 1]));
  expect(scoreOf(senseOfCommunity, answers)).toBe((1 + 2 + 3 + 4 + 5 + 1 + 2 + 3) / 8);
  const { 'needs-1': _left, ...rest } = answers;
  expect(scoreOf(senseOfCommunity, rest)).toBeUndefined();
  for (const wrong of [0, 6, 2.5, Number.NaN])
    expect(() => scoreOf(senseOfCommunity, { ...answers, 'needs-1': wrong })).toThrow(RangeError);
});

test('a reversed item is turned round', () => {
  const [first, ...others] = challengedBelonging.items;
  const scale = { ...challengedBelonging, items: [{ ...first!, reversed: true }, ...others] };
  expect(scoreOf(scale, { connection: 1, participation: 5, identification: 5, congruence: 5 })).toBe(5);
});

test('results are distributions; nine answers to a question, or nine scores, are none', () => {
  const [first] = senseOfCommunity.items;
  const people = [
    ...Array.from({ length: 9 }, (_, index) => all(senseOfCommunity, (index % 5) + 1)),
    { [first!.id]: 4 },
  ];
  const { items, score } = surveyResult(senseOfCommunity, people);
  expect(items[0]).toEqual({ suppressed: false, item: first!.id, counts: [2, 2, 2, 3, 1], people: 10 });
  expect(items[1]).toEqual({ suppressed: true, item: 'needs-2', fewerThan: 10 });
  expect(score).toEqual({ suppressed: true, fewerThan: 10 });
});

// Tables of Student's t, two-sided 95 %.
test.each([
  [9, 2.262],
  [19, 2.093],
  [49, 2.01],
  [1000, 1.962],
])('with %d degrees of freedom the quantile is %d', (degrees, want) => {
  expect(quantileOfT(degrees)).toBeCloseTo(want, 3);
});

test('the mean has the interval that R’s t.test gives', () => {
  // t.test(c(1, 2, 3, 4, 5, 1, 2, 3, 4, 5)): mean 3, standard error 0.4714045
  const people = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((value) => all(challengedBelonging, value));
  const { score } = surveyResult(challengedBelonging, people);
  if (score.suppressed) throw new Error('suppressed');
  expect(score.mean).toBe(3);
  expect(score.interval[0]).toBeCloseTo(3 - 2.262157 * 0.4714045, 3);
  expect(score.interval[1]).toBeCloseTo(3 + 2.262157 * 0.4714045, 3);
});

test('in the words of the source it is not adapted, and every item needs words', () => {
  const words = Object.fromEntries(challengedBelonging.items.map(({ id }) => [id, { en: id, ar: 'نصّ' }]));
  expect(inWordsOfSource(challengedBelonging, words)).toMatchObject({ adapted: false });
  expect(() => inWordsOfSource(challengedBelonging, { connection: { en: 'a', ar: 'ب' } })).toThrow(RangeError);
});
