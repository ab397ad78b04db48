import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { dateTextProps } from './DateText.props.js';
import { DateText, type DateTextProps } from './index.js';

const page = (lang: string, props: DateTextProps) => (
  <Brand lang={lang}>
    <DateText {...props} />
  </Brand>
);
const shown = (lang: string, props: DateTextProps) => render(page(lang, props)).container.textContent;

describe('DateText', () => {
  describeConformance(<DateText value="2026-11-29" />, { element: HTMLTimeElement, props: dateTextProps });

  it('has the digits and the order of the language, and the machine form', () => {
    expect(shown('en', { value: '2026-11-29', dateStyle: 'long' })).toMatch(/November/);
    const { container } = render(page('ar', { value: '2026-11-29', dateStyle: 'long' }));
    expect(container.textContent).toBe('٢٩ نوفمبر ٢٠٢٦');
    expect(container.querySelector('time')!.dateTime).toBe('2026-11-29');
  });

  it('writes Umm al-Qura, and both calendars side by side', () => {
    const value = '2026-02-18';
    expect(shown('ar', { value, dateStyle: 'long', calendar: 'islamic-umalqura' })).toMatch(/١ رمضان ١٤٤٧/);
    expect(shown('ar', { value, dateStyle: 'long', calendar: 'both' })).toMatch(/١٨ فبراير ٢٠٢٦ \(١ رمضان ١٤٤٧/);
  });

  it('never moves a day to the next one, and an instant only by the named zone', () => {
    const late = { value: '2026-11-29T22:30:00Z', dateStyle: 'long' } as const;
    expect(shown('en', { ...late, timeZone: 'UTC' })).toContain('29');
    expect(shown('en', { ...late, timeZone: 'Asia/Riyadh' })).toContain('30');
    expect(shown('en', { value: '2026-11-29', dateStyle: 'long', timeZone: 'America/Los_Angeles' })).toContain('29');
  });

  it('is the same on a server and in the browser', () => {
    const props = { value: '2026-11-29T18:05:00Z', timeStyle: 'short' } as const;
    const container = document.createElement('div');
    container.innerHTML = renderToString(page('en', props));
    expect(container.textContent).toBe(shown('en', props));
    expect(container.textContent).not.toContain('\u202F');
  });

  it('shows a text that is no date as it is', () => {
    expect(shown('en', { value: 'soon' })).toBe('soon');
  });
});
