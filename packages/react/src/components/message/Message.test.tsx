import { act, render } from '@testing-library/react';
import { messages } from '@wusum/contract/messages';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand, registerBrands } from '../brand/index.js';
import { Message } from './index.js';

registerBrands(firstBrand, secondBrand);

const text = (node: React.ReactNode) => render(node).container.textContent;

describe('Message', () => {
  it("gives the brand's own words in the reader's language", () => {
    for (const brand of [firstBrand, secondBrand]) {
      for (const lang of ['en', 'ar'] as const) {
        const said = text(
          <Brand brand={brand.id} lang={lang}>
            <Message message="action.close" />
          </Brand>,
        );
        expect(said).toBe(brand.messages[lang]['action.close']);
      }
    }
  });

  it('counts in Arabic digits and forms', () => {
    const said = text(
      <Brand brand={firstBrand.id} lang="ar">
        <Message message="select.chosen" values={{ count: 7 }} />
      </Brand>,
    );
    expect(said).toContain('٧');
  });

  it('follows a message that is registered anew', () => {
    const messages = { ...firstBrand.messages, en: { ...firstBrand.messages.en, 'action.close': 'Shut' } };
    const changed = { ...firstBrand, messages };
    const { container } = render(
      <Brand brand={firstBrand.id} lang="en">
        <Message message="action.close" />
      </Brand>,
    );
    act(() => registerBrands(changed));
    expect(container.textContent).toBe('Shut');
    act(() => registerBrands(firstBrand));
    expect(container.textContent).toBe(firstBrand.messages.en['action.close']);
  });

  it('shows the neutral message of the contract, in the reader’s language, where the brand does not have it', () => {
    const { 'action.close': _close, ...messagesEn } = firstBrand.messages.en;
    const data = { ...firstBrand, id: 'incomplete', languages: ['en'], messages: { en: messagesEn } };
    for (const lang of ['en', 'ar'] as const) {
      const shown = text(
        <Brand data={data} lang={lang}>
          <Message message="action.close" />
        </Brand>,
      );
      expect(shown).toBe(messages[lang]['action.close']);
    }
  });

  it('shows the brand’s first language to a reader of a language that it does not have', () => {
    const data = {
      ...firstBrand,
      id: 'french',
      languages: ['fr', 'tr'],
      locales: { fr: 'fr-CH', tr: 'tr' },
      names: { fr: 'Argile', tr: 'Kil' },
      messages: { fr: { 'action.close': 'Fermer' }, tr: { 'action.close': 'Kapat' } },
    };
    const shown = (lang: string) =>
      text(
        <Brand data={data} lang={lang}>
          <Message message="action.close" />
        </Brand>,
      );
    expect(['fr-CA', 'tr-CY', 'de', 'ar'].map(shown)).toEqual(['Fermer', 'Kapat', 'Fermer', 'Fermer']);
  });

  it('shows an unknown key as it is, and reports it once in development', () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(text(<Message message="no.such" />)).toBe('no.such');
    expect(text(<Message message="no.such" />)).toBe('no.such');
    expect(printed).toHaveBeenCalledTimes(1);
    expect(printed.mock.calls[0]![0]).toContain('"no.such"');
    printed.mockRestore();
  });
});
