import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { cdp } from 'vitest/browser';
import { expect, expectTypeOf, test } from 'vitest';
import { exampleReport, smallReport } from '../examples.js';
import { BelongingReport, type BelongingReportProps } from './index.js';

const show = (report: BelongingReportProps['report'], lang = 'en') =>
  render(
    <Brand lang={lang}>
      <BelongingReport report={report} heading="Spring" />
    </Brand>,
  ).container.querySelector('section')!;

test('has its period, how to read it, four measures, a distribution and newcomers', () => {
  const node = show(exampleReport());
  expect(screen.getByRole('region', { name: 'Spring' })).toBe(node);
  expect(node.textContent).toContain('January 1, 2026 – June 30, 2026');
  expect(node.textContent).toContain('95%');
  expect(screen.getAllByRole('article')).toHaveLength(4);
  expect(screen.getAllByRole('heading', { level: 3 }).length).toBeGreaterThanOrEqual(5);
  const [contributions, newcomers] = [...node.querySelectorAll('figure')];
  const marks = within(contributions!).getAllByRole('img');
  const { contributions: model, retention } = exampleReport();
  if (model.suppressed) throw new Error('suppressed');
  expect(marks).toHaveLength(model.classes.length);
  const shown = retention.filter(({ measure }) => !measure.suppressed);
  expect(within(newcomers!).getAllByRole('img')).toHaveLength(shown.length);
  for (const { ariaLabel } of within(newcomers!).getAllByRole('img')) {
    const [value, low, high] = [...ariaLabel!.matchAll(/(\d+)%/gu)].map(([, share]) => Number(share));
    expect(ariaLabel).toContain('people');
    expect(low).toBeLessThanOrEqual(value!);
    expect(high).toBeGreaterThanOrEqual(value!);
  }
});

test('months of few newcomers are named, without a figure', () => {
  const report = exampleReport();
  const few = report.retention.map(({ month, measure }) =>
    month === '2026-02' ? { month, measure: { ...measure, suppressed: true, fewerThan: 10 } } : { month, measure },
  ) as unknown as typeof report.retention;
  const node = show({ ...report, retention: few });
  expect(node.textContent).toMatch(/Too few newcomers to show:[^.]*February 2026/u);
});

test('of seven people it shows no figure', () => {
  const node = show(smallReport());
  expect(node.querySelector('figure')).toBeNull();
  for (const article of screen.getAllByRole('article')) expect(article.querySelector('dl')).toBeNull();
});

test('data about one person cannot be passed', () => {
  expectTypeOf<BelongingReportProps['report']>().not.toHaveProperty('members');
  type Passed = BelongingReportProps['report'];
  expectTypeOf<Omit<Passed, 'gini'> & { gini: { suppressed: false; name: 'gini'; value: 1 } }>().not.toExtend<Passed>();
});

test('on A4, no card is wider than the paper, and none is cut in two', async () => {
  const node = show(exampleReport());
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    node.style.inlineSize = '180mm';
    const { width } = node.getBoundingClientRect();
    for (const part of node.querySelectorAll('article, figure')) {
      expect(part.getBoundingClientRect().width).toBeLessThanOrEqual(width);
      expect(getComputedStyle(part.closest('article, section')!).breakInside).toBe('avoid');
    }
    expect(node.scrollWidth).toBeLessThanOrEqual(Math.ceil(width));
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});
