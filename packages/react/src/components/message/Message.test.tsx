import { act, render } from '@testing-library/react';
import { messages } from '@wusum/contract/messages';
import type { Message as MessageData } from '@wusum/contract/types';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand, registerBrands } from '../brand/index.js';
import { Message, type FormatMessage } from './index.js';

registerBrands(firstBrand, secondBrand);

const text = (node: React.ReactNode) => render(node).container.textContent;

describe('Message', () => {
  it("shows the brand's own text in the reader's language", () => {
    for (const brand of [firstBrand, secondBrand]) {
      for (const lang of ['en', 'ar'] as const) {
        const shown = text(
          <Brand brand={brand.id} lang={lang}>
            <Message message="action.close" />
          </Brand>,
        );
        expect(shown).toBe(brand.messages[lang]['action.close']);
      }
    }
  });

  it('writes numbers in the digits of the locale', () => {
    const shown = text(
      <Brand brand={firstBrand.id} lang="ar">
        <Message message="field.characters-left" values={{ count: 7 }} />
      </Brand>,
    );
    expect(shown).toContain('٧');
  });

  it('selects the form by number and key, and isolates text', () => {
    const members: MessageData = [
      ['name'],
      ': ',
      ['count', 'plural', { '=0': 'none', one: [0, ' story'], other: [0, ' stories'] }],
      ', ',
      ['who', 'select', { female: 'hers', other: 'theirs' }],
    ];
    const data = { ...firstBrand, id: 'own', messages: { ...firstBrand.messages, en: { members } } };
    const shown = (count: number, who: string) =>
      text(
        <Brand data={data} lang="en">
          <Message message="members" values={{ name: 'نورة', count, who }} />
        </Brand>,
      );
    expect(shown(0, 'female')).toBe('\u2068نورة\u2069: none, hers');
    expect(shown(1, 'male')).toBe('\u2068نورة\u2069: 1 story, theirs');
    expect(shown(12, 'other')).toBe('\u2068نورة\u2069: 12 stories, theirs');
  });

  it('updates when the brand is registered again with another text', () => {
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

describe('useMessages', () => {
  it('checks the values of a contract message at compile time, and accepts any key of a brand', () => {
    // Only types are checked here; the function is not called.
    const calls = (message: FormatMessage) => [
      message('action.close'),
      message('avatar.of', { name: 'Nura' }),
      message('field.characters-left', { count: 3 }),
      message('brand.own', { anything: 1 }),
      message('brand.own'),
      // @ts-expect-error a value is missing
      message('avatar.of'),
      // @ts-expect-error the name is misspelt
      message('avatar.of', { nmae: 'Nura' }),
      // @ts-expect-error a plural needs a number
      message('field.characters-left', { count: '3' }),
      // @ts-expect-error the message has no values
      message('action.close', { count: 3 }),
    ];
    expect(calls).toBeTypeOf('function');
  });
});
