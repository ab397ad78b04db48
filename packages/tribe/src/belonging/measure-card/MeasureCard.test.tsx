import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { expect, expectTypeOf, test } from 'vitest';
import type { ShownMeasure } from '../measure.js';
import { exampleReport, smallReport } from '../examples.js';
import { MeasureCard, type MeasureCardProps } from './index.js';

const report = exampleReport();
const card = (props: MeasureCardProps, lang = 'en') => {
  const { container } = render(
    <Brand lang={lang}>
      <MeasureCard {...props} />
    </Brand>,
  );
  return container.querySelector('article')!;
};

test.each([
  ['absenceFactor', /^\d+$/u],
  ['gini', /^0\.\d\d$/u],
  ['reciprocity', /^\d+%$/u],
  ['firstReply', /^[\d.]+ (minutes|hours|days)$/u],
] as const)('%s has its figure, its range, what was counted, and what it does not show', (name, figure) => {
  const measure = report[name];
  if (measure.suppressed) throw new Error('suppressed');
  const node = card({ measure });
  const text = node.textContent;
  expect(node.querySelector('p')?.textContent).toMatch(figure);
  expect(text).toContain('95%');
  expect(text).toContain(`${measure.people} people`);
  expect(text).toContain('January 1, 2026 – June 30, 2026');
  expect(text).toContain('What it does not show');
  expect(screen.getByRole('article').getAttribute('aria-labelledby')).toBe(node.querySelector('h3')?.id);
});

test('the median and the ends of its range are in one unit', () => {
  const measure = report.firstReply;
  if (measure.suppressed) throw new Error('suppressed');
  const [low] = measure.interval;
  const text = card({ measure }).textContent;
  const [, unit] = /[\d.]+ (minutes|hours|days)/u.exec(text)!;
  const size = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 }[unit!]!;
  expect(text).toMatch(new RegExp(`Between .?${Number((low / size).toFixed(1))} ${unit}`, 'u'));
});

test('a figure about fewer than ten people is not shown, nor their number, even if somebody made it by hand', () => {
  const small = card({ measure: smallReport().gini });
  expect(small.textContent).toContain('10 people');
  expect(small.textContent).not.toMatch(/0\.\d\d/u);
  const shown = report.gini as ShownMeasure<number, 'gini'>;
  expect(card({ measure: { ...shown, people: 9 } }).textContent).not.toMatch(/0\.\d\d|9 people/u);
});

test('an object written by hand is no measure', () => {
  expectTypeOf<{
    suppressed: false;
    name: 'gini';
    window: { from: number; until: number };
    people: number;
    n: number;
    value: number;
    interval: [number, number];
    leftOut: { bots: number; unfinished: number };
    doesNotShow: 'belonging.gini.does-not-show';
  }>().not.toExtend<MeasureCardProps['measure']>();
});

test('in Arabic the digits and the direction of the range are those of the reader', () => {
  const node = card({ measure: report.reciprocity }, 'ar-EG');
  expect(node.textContent).toMatch(/[٠-٩]+/u);
  expect(node.textContent).not.toMatch(/[0-9]/u);
  const svg = node.querySelector('svg')!;
  expect(getComputedStyle(svg).scale).toBe('-1 1');
});
