import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { expect, test } from 'vitest';
import { exampleAnswers } from '../examples.js';
import { senseOfCommunity as scale } from '../scales.js';
import { surveyResult } from '../survey.js';
import { SurveyResults } from './index.js';

const show = (people: number) => {
  const result = surveyResult(scale, exampleAnswers(scale, people));
  const { container } = render(
    <Brand lang="en">
      <SurveyResults scale={scale} result={result} />
    </Brand>,
  );
  return { result, container };
};

test('each question has the shares of its answers, which are all of them, and how many answered', () => {
  const { result } = show(74);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(scale.items.length);
  for (const [index, row] of rows.entries()) {
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => Number.parseInt(textContent, 10));
    const item = result.items[index]!;
    if (item.suppressed) throw new Error('suppressed');
    expect(cells.at(-1)).toBe(item.people);
    expect(Math.abs(cells.slice(0, -1).reduce((sum, each) => sum + each, 0) - 100)).toBeLessThanOrEqual(2);
  }
});

test('each figure is named by its answer where a row is a card', () => {
  show(74);
  const [first] = screen.getAllByRole('row').slice(1);
  const names = within(first!)
    .getAllByRole('cell')
    .map(({ dataset }) => dataset['label']);
  expect(names).toEqual([...scale.answers.map(({ en }) => en), 'People']);
});

test('the mean has its range and its people', () => {
  const { result, container } = show(74);
  if (result.score.suppressed) throw new Error('suppressed');
  expect(container.textContent).toContain(
    `On average ${result.score.mean.toFixed(2)} of 5. The range is ${result.score.interval[0].toFixed(2)} to`,
  );
  expect(container.textContent).toContain(`All questions have answers from ${result.score.people} people`);
});

test('of eight people there is no figure', () => {
  const { container } = show(8);
  expect(container.textContent).not.toMatch(/%|On average/u);
  expect(screen.getAllByText('Too few answers to show')).toHaveLength(scale.items.length);
});
