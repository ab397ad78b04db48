import { render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { TimeField, type TimeFieldProps } from './index.js';
import { timeFieldProps } from './TimeField.props.js';

const part = (name: string) => document.querySelector<HTMLInputElement>(`[data-segment='${name}']`)!;
const sent = () => new FormData(document.querySelector('form')!).get('at');

const mount = (lang: string, props: TimeFieldProps = {}) =>
  render(
    <Brand lang={lang}>
      <form>
        <TimeField label="Starts" name="at" {...props} />
      </form>
    </Brand>,
  );

describe('TimeField', () => {
  describeConformance(<TimeField aria-label="Starts" />, { element: HTMLDivElement, props: timeFieldProps });

  it.each([
    ['en', ['6', '30', 'PM']],
    ['ar', ['٦', '٣٠', 'م']],
  ])('has 12 hours and the half of the day where the reader has them: %s', async (lang, shown) => {
    mount(lang, { defaultValue: '18:30' });
    expect(['hour', 'minute', 'dayPeriod'].map((name) => part(name).value)).toEqual(shown);
    part('dayPeriod').focus();
    await userEvent.keyboard('{ArrowUp}');
    expect(sent()).toBe('06:30');
  });

  it.each([
    ['en', '7', '05', 'p'],
    ['ar', '٧', '٠٥', 'م'],
  ])('is typed in the script of the reader: %s', async (lang, hour, minute, period) => {
    mount(lang);
    part('hour').focus();
    await userEvent.keyboard(hour);
    part('minute').focus();
    await userEvent.keyboard(minute);
    part('dayPeriod').focus();
    await userEvent.keyboard(period);
    expect(sent()).toBe('19:05');
  });

  it('is midnight and noon at 12', () => {
    mount('en', { defaultValue: '00:00' });
    expect(['hour', 'dayPeriod'].map((name) => part(name).value)).toEqual(['12', 'AM']);
  });
});
