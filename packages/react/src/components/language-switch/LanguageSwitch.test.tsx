import { render, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { brandScriptSource, STORAGE_KEY } from '../brand-script/script.js';
import { Brand } from '../brand/index.js';
import { LanguageSwitch } from './index.js';

const html = document.documentElement;
const languages = ['ar', 'en', 'ur'];
const stored = () => JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}') as unknown;
const current = () => document.querySelector('[aria-current]')?.getAttribute('lang');

afterEach(() => {
  localStorage.removeItem(STORAGE_KEY);
  html.lang = 'en';
  html.removeAttribute('dir');
});

describe('LanguageSwitch', () => {
  describeConformance(<LanguageSwitch languages={languages} />, { element: HTMLUListElement });

  it('names each language in itself, with its script and direction', () => {
    render(<LanguageSwitch languages={languages} names={{ ur: 'اردو زبان' }} />);
    expect(screen.getAllByRole('button').map(({ textContent, lang, dir }) => [textContent, lang, dir])).toEqual([
      ['العربية', 'ar', 'rtl'],
      ['English', 'en', 'ltr'],
      ['اردو زبان', 'ur', 'rtl'],
    ]);
  });

  it('sets language and direction of the page, and of the next visit before its first paint', async () => {
    const changed = vi.fn();
    render(<LanguageSwitch languages={languages} onValueChange={(value, { reason }) => changed(value, reason)} />);
    expect(current()).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
    await waitFor(() => expect(current()).toBe('ar'));
    expect([html.lang, html.dir, changed.mock.calls]).toEqual(['ar', 'rtl', [['ar', 'item-press']]]);
    html.lang = 'en';
    html.dir = 'ltr';
    // As BrandScript runs in the head.
    new Function(brandScriptSource(STORAGE_KEY, true))();
    expect([html.lang, html.dir]).toEqual(['ar', 'rtl']);
  });

  it('is a list of links with `href`, which leave the page to its address and store the choice', async () => {
    render(
      <Brand lang="en-GB">
        <LanguageSwitch languages={languages} href={(language) => `#/${language}`} />
      </Brand>,
    );
    const link = screen.getByRole('link', { name: 'العربية' });
    expect([link.getAttribute('href'), link.getAttribute('hreflang'), current()]).toEqual(['#/ar', 'ar', 'en']);
    await userEvent.click(link);
    expect([html.lang, stored()]).toEqual(['en', { lang: 'ar', dir: 'rtl' }]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the page as it is when it is controlled, or when the change is prevented', async () => {
    const { rerender } = render(<LanguageSwitch languages={languages} value="ur" />);
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
    expect([current(), html.lang]).toEqual(['ur', 'en']);
    rerender(<LanguageSwitch languages={languages} onValueChange={(_, { event }) => event.preventDefault()} />);
    await userEvent.click(screen.getByRole('button', { name: 'العربية' }));
    expect([html.lang, stored()]).toEqual(['en', {}]);
  });

  it('has no inline style on a server', () => {
    expect(renderToString(<LanguageSwitch languages={languages} />)).not.toMatch(/\sstyle="/);
  });
});
