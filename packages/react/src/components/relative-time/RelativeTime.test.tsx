import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { RelativeTime } from './index.js';
import { relativeTimeProps } from './RelativeTime.props.js';

const now = '2026-11-29T12:00:00Z';
const page = (lang: string, value: string, from: string | undefined = now) => (
  <Brand lang={lang}>
    <RelativeTime value={value} {...(from !== '' && { now: from })} />
  </Brand>
);
const shown = (lang: string, value: string) => render(page(lang, value)).container.textContent;

describe('RelativeTime', () => {
  describeConformance(<RelativeTime value="2026-11-27T12:00:00Z" now={now} />, {
    element: HTMLTimeElement,
    props: relativeTimeProps,
  });

  it.each([
    ['2026-11-29T11:59:50Z', 'now', 'الآن'],
    ['2026-11-28T12:00:00Z', 'yesterday', 'أمس'],
    ['2026-11-27T12:00:00Z', '2 days ago', 'أول أمس'],
    ['2026-11-29T10:00:00Z', '2 hours ago', 'قبل ساعتين'],
    ['2026-12-13T12:00:00Z', 'in 2 weeks', 'خلال أسبوعين'],
    ['2026-11-29T11:15:30Z', '45 minutes ago', 'قبل ٤٥ دقيقة'],
  ])('says %s as “%s” and “%s”', (value, en, ar) => {
    expect([shown('en', value), shown('ar', value)]).toEqual([en, ar]);
  });

  it('is a date on a server that does not know the current time, and a distance in the browser', () => {
    const value = new Date(Date.now() - 7_200_000).toISOString();
    expect(renderToString(page('en', value, ''))).toMatch(/>[A-Z][a-z]+ \d/);
    expect(render(page('en', value, '')).container.textContent).toBe('2 hours ago');
    expect(renderToString(page('en', '2026-11-28T12:00:00Z'))).toContain('>yesterday<');
  });
});
