import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { BarChart, Distribution, DotPlot, LineChart, type ChartSeries } from './index.js';

const points = (values: readonly number[]) =>
  values.map((value, index) => ({ label: `Step ${index + 1}`, value, low: value - 1, high: value + 2 }));
const one: readonly ChartSeries[] = [{ name: 'Weavers', points: points([10, 20, 30]) }];
const two: readonly ChartSeries[] = [...one, { name: 'Archive', points: points([15, 5, 25]) }];
const values = [1, 2, 2, 3, 3, 3, 8];

const charts = [
  ['BarChart', <BarChart key="a" caption="Listeners" series={two} />],
  ['DotPlot', <DotPlot key="b" caption="Listeners" series={two} />],
  ['LineChart', <LineChart key="c" caption="Listeners" series={two} />],
  ['Distribution', <Distribution key="d" caption="Days" values={values} />],
] as const;

describe.each(charts)('%s', (_name, chart) => {
  describeConformance(chart, { element: HTMLElement });

  it('is rendered by a server without inline styles', () => {
    expect(renderToString(chart)).not.toMatch(/\sstyle="/);
  });

  it('is one tab stop', async () => {
    render(chart);
    await userEvent.tab();
    expect((document.activeElement as HTMLElement).dataset['point']).toBe('0');
    await userEvent.tab();
    expect(document.activeElement!.localName).toBe('summary');
  });

  it('has its values as a table, too', () => {
    render(chart);
    const table = document.querySelector('table')!;
    expect(table.tBodies[0]!.rows.length).toBeGreaterThan(2);
    expect(table.caption!.textContent).toBe(document.querySelector('figcaption')!.textContent);
  });
});

const focused = () => document.activeElement!.getAttribute('aria-label');
const marks = () => screen.getAllByRole('img');

describe('The keyboard', () => {
  it.each([
    ['ltr', 'ArrowRight'],
    ['rtl', 'ArrowLeft'],
  ] as const)(
    'goes along a line by the arrow of the reading direction, %s, and to the other series up and down',
    async (dir, next) => {
      render(
        <div dir={dir}>
          <LineChart caption="Listeners" series={two} />
        </div>,
      );
      const group = screen.getByRole('group', { name: 'Listeners' });
      const mark = (series: number, point: number) =>
        group.querySelector(`[data-of='${series}'][data-point='${point}']`)!.getAttribute('aria-label');
      await userEvent.tab();
      await userEvent.keyboard(`{${next}}`);
      expect(focused()).toBe(mark(0, 1));
      await userEvent.keyboard('{ArrowDown}{End}');
      expect(focused()).toBe(mark(1, 2));
      // The last one stays.
      await userEvent.keyboard(`{${next}}`);
      expect(focused()).toBe(mark(1, 2));
      await userEvent.keyboard('{Home}{ArrowUp}');
      expect(focused()).toBe(mark(0, 0));
    },
  );

  it('goes down the rows of bars', async () => {
    render(<BarChart caption="Listeners" series={one} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(marks().at(-1)!.getAttribute('aria-label'));
  });

  it('keeps the tab stop at the value that had focus last', async () => {
    render(<BarChart caption="Listeners" series={one} />);
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    expect(focused()).toBe(marks().at(-1)!.getAttribute('aria-label'));
  });
});

describe('Values', () => {
  it('are read with their series, their label and their range, with the digits of the reader', () => {
    render(
      <Brand lang="ar">
        <BarChart caption="المصغون" series={two} />
      </Brand>,
    );
    const label = marks()[0]!.getAttribute('aria-label')!;
    expect(label).toMatch(/Weavers.*Step 1.*١٠.*٩.*١٢/);
  });

  it('of several series differ in more than colour', () => {
    const { unmount } = render(<BarChart caption="Listeners" series={two} />);
    const fills = [...document.querySelectorAll('[data-of] rect')].map((bar) => bar.getAttribute('fill'));
    expect(new Set(fills).size).toBe(2);
    expect(document.querySelectorAll('pattern path')).toHaveLength(1);
    unmount();
    render(<LineChart caption="Listeners" series={two} />);
    const dashes = [...document.querySelectorAll('path[data-line]')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(dashes[0]).not.toBe(dashes[1]);
  });

  it('that are below zero have bars on the other side of zero', () => {
    render(
      <BarChart
        caption="Change"
        series={[
          {
            name: 'Change',
            points: [
              { label: 'A', value: -5 },
              { label: 'B', value: 5 },
            ],
          },
        ]}
      />,
    );
    const [first, second] = [...document.querySelectorAll('[data-of] rect')].map((bar) => [
      bar.getAttribute('x'),
      bar.getAttribute('width'),
    ]);
    expect([first, second]).toEqual([
      ['0%', '50%'],
      ['50%', '50%'],
    ]);
  });
});

describe.each(['ltr', 'rtl'] as const)('The drawing, %s', (dir) => {
  it('is mirrored once, and a line chart with `time` from the left is not', () => {
    render(
      <div dir={dir}>
        <LineChart caption="Listeners" series={one} />
        <LineChart caption="From left" series={one} time="ltr" />
      </div>,
    );
    const firstIsLeft = (name: string) => {
      const places = within(screen.getByRole('group', { name }))
        .getAllByRole('img')
        .map((mark) => mark.getBoundingClientRect().left);
      return places[0]! < places[1]!;
    };
    const scales = [...document.querySelectorAll('[data-layer]')].map((line) => getComputedStyle(line).scale);
    expect([firstIsLeft('Listeners'), firstIsLeft('From left')]).toEqual([dir === 'ltr', true]);
    expect(scales).toEqual([dir === 'ltr' ? 'none' : '-1 1', 'none']);
  });
});
