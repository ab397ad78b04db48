import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { expect, test } from 'vitest';
import { expectNoAxeFindings } from '../../../../react/src/test/describeConformance.js';
import { exampleOpinions } from '../examples.js';
import { opinionMap } from '../opinions.js';
import { layoutOf } from './layout.js';
import { ConsensusMap, type ConsensusMapProps } from './index.js';

const names = ['mirror', 'written', 'thursday', 'guests', 'fee', 'filmed'];
const statements = Object.fromEntries(names.map((name) => [name, { text: `Text of ${name}`, lang: 'en' }]));
const show = (map: ConsensusMapProps['map'], lang = 'en') =>
  render(
    <Brand lang={lang}>
      <ConsensusMap map={map} statements={{ ...statements, guests: { text: 'للضيف أن يأتي بضيف', lang: 'ar' } }} />
    </Brand>,
  ).container;

test('all groups have a list and a column; what they hold together is apart from where they differ', async () => {
  const map = exampleOpinions(names);
  if (map.suppressed) throw new Error('suppressed');
  const container = show(map);
  expect(
    within(container.querySelector('ul')!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(
    map.groups.map(({ people }, index) =>
      expect.stringMatching(new RegExp(`Group .?${'ABC'[index]}.?: ${people} people`, 'u')),
    ),
  );
  const [together, apart] = screen.getAllByRole('table');
  expect(
    within(together!)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Text of mirror']);
  expect(within(apart!).getAllByRole('row')).toHaveLength(names.length);
  expect(within(apart!).getAllByRole('columnheader')).toHaveLength(map.groups.length + 1);
  await expectNoAxeFindings(container);
});

test('the minority’s view is in the same row as the majority’s, and marked', () => {
  const map = exampleOpinions(names);
  if (map.suppressed) throw new Error('suppressed');
  show(map);
  const row = screen.getByRole('rowheader', { name: 'Text of filmed' }).closest('tr')!;
  const cells = within(row).getAllByRole('cell');
  const { minority } = map.statements.find(({ statement }) => statement === 'filmed')!;
  expect(cells[minority!.group]!.querySelector('[data-minority]')?.textContent).toMatch(/^\d+% agree$/u);
  expect(row.querySelectorAll('[data-minority]')).toHaveLength(1);
  expect(cells.filter(({ textContent }) => textContent?.includes('disagree'))).toHaveLength(2);
});

test('a statement keeps its language and direction', () => {
  show(exampleOpinions(names));
  const text = screen.getByText('للضيف أن يأتي بضيف');
  expect([text.lang, getComputedStyle(text).direction]).toEqual(['ar', 'rtl']);
});

test('few people have no map, and few votes of a group no share', () => {
  expect(show(exampleOpinions(names, 0.05)).querySelector('table, svg')).toBeNull();
  const rows = Array.from({ length: 30 }, (_, index) => Int8Array.of(1, index < 4 ? 1 : 2));
  show(opinionMap({ statements: ['mirror', 'fee'], rows }));
  expect(screen.getByRole('rowheader', { name: 'Text of fee' }).closest('tr')?.textContent).toContain('Too few votes');
});

test('circles do not touch, have the place of their centres, and areas of their people', () => {
  const { width, height, circles } = layoutOf([
    { people: 40, centre: [-3, 0] },
    { people: 10, centre: [2, 1] },
    { people: 20, centre: [2, -1.5] },
  ]);
  for (const [index, a] of circles.entries()) {
    expect(a.x - a.radius).toBeGreaterThan(0);
    expect(a.x + a.radius).toBeLessThan(width);
    expect(a.y + a.radius).toBeLessThan(height);
    for (const b of circles.slice(index + 1))
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
  }
  expect(circles[0]!.radius / circles[1]!.radius).toBeCloseTo(2, 6);
  expect(circles[0]!.x).toBeLessThan(circles[1]!.x);
  expect(circles[2]!.y).toBeLessThan(circles[1]!.y);
});
