import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { levelOf, type Level } from './level.js';
import { meterProps } from './Meter.props.js';
import { Meter } from './index.js';

const meter = () => screen.getByRole<HTMLMeterElement>('meter');

describe('Meter', () => {
  describeConformance(<Meter aria-label="Places" value={0.5} />, { element: HTMLDivElement, props: meterProps });

  it.each<[value: number, optimum: number | undefined, level: Level]>([
    [0.1, undefined, 'fair'],
    [0.5, undefined, 'good'],
    [0.9, undefined, 'fair'],
    [0.9, 1, 'good'],
    [0.5, 1, 'fair'],
    [0.1, 1, 'poor'],
    [0.1, 0, 'good'],
    [0.9, 0, 'poor'],
    [0.3, 1, 'fair'],
    [5, 0, 'poor'],
  ])('%d with an optimum of %d is %s', (value, optimum, level) => {
    expect(levelOf({ value, min: 0, max: 1, low: 0.3, high: 0.6, optimum })).toBe(level);
  });

  it('is good at its optimum, whatever the bounds', () => {
    const number = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (low, high, optimum) => {
        expect(levelOf({ value: optimum, min: -5, max: 5, low, high, optimum })).toBe('good');
      }),
    );
  });

  it('has a word for its level besides the colour, and none without bounds', () => {
    const { rerender } = render(<Meter label="Water" value={0.1} low={0.3} high={0.6} optimum={1} />);
    const { 'aria-valuetext': text } = { 'aria-valuetext': meter().getAttribute('aria-valuetext')! };
    expect(text).toMatch(/^10% · \w+/);
    expect(meter().parentElement!.textContent).toContain(text);
    rerender(<Meter label="Water" value={0.1} />);
    expect(meter().getAttribute('aria-valuetext')).toBe('10%');
  });

  it('is named by its label, and has the digits of the language', () => {
    render(
      <Brand lang="ar">
        <Meter label="الماء" value={30} min={20} max={40} />
      </Brand>,
    );
    expect(screen.getByRole('meter', { name: 'الماء' }).getAttribute('aria-valuetext')).toContain('٥٠');
  });
});
