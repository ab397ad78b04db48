import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { messages } from '@wusum/contract/messages';
import type { Message as MessageData } from '@wusum/contract/types';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand, secondBrand } from '../../test/brands.js';
import { Brand, registerBrands } from '../brand/index.js';
import { Message, type FormatMessage, type MessageKey } from './index.js';

/** Keys that only one brand has. */
declare module '@wusum/contract/messages' {
  interface MessageValuesOf {
    readonly members: {
      readonly name: string | number | readonly string[];
      readonly count: number;
      readonly who: 'female' | 'other';
    };
    readonly invite: undefined;
    readonly seen: { readonly when: Date | number };
  }
}

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
    const shown = (count: number, who: 'female' | 'other') =>
      text(
        <Brand data={data} lang="en">
          <Message message="members" values={{ name: 'نورة', count, who }} />
        </Brand>,
      );
    expect(shown(0, 'female')).toBe('\u2068نورة\u2069: none, hers');
    expect(shown(1, 'other')).toBe('\u2068نورة\u2069: 1 story, theirs');
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
    const unknown = 'no.such' as MessageKey as 'action.close';
    expect(text(<Message message={unknown} />)).toBe('no.such');
    expect(text(<Message message={unknown} />)).toBe('no.such');
    expect(printed).toHaveBeenCalledTimes(1);
    expect(printed.mock.calls[0]![0]).toContain('"no.such"');
    printed.mockRestore();
  });
});

describe('the locale of the reader', () => {
  const seen: MessageData = [['when', 'date', { year: 'numeric' }]];
  const data = {
    ...firstBrand,
    id: 'locales',
    messages: {
      ...firstBrand.messages,
      ar: { ...firstBrand.messages.ar, seen },
      en: { ...firstBrand.messages.en, seen },
    },
  };
  const when = Date.UTC(2026, 0, 15, 12);
  const shown = (reader: { lang: string; locale?: string }) =>
    text(
      <Brand data={data} {...reader}>
        <Message message="seen" values={{ when }} />
      </Brand>,
    );

  it.each([
    ['the brand’s, if the language says nothing', { lang: 'ar' }, '٢٠٢٦'],
    ['the digits of a region', { lang: 'ar-EG' }, '٢٠٢٦'],
    ['the digits of another region', { lang: 'ar-AE' }, '2026'],
    ['digits by name', { lang: 'ar-u-nu-latn' }, '2026'],
    [
      'the calendar and the digits of a locale, in the language of the text',
      { lang: 'en', locale: 'ar-SA-u-ca-islamic-umalqura-nu-latn' },
      '1447 AH',
    ],
    ['the calendar of a locale, in Arabic', { lang: 'ar', locale: 'ar-SA-u-ca-islamic-umalqura' }, '١٤٤٧ هـ'],
    ['the brand’s, if the locale is no tag', { lang: 'ar', locale: '?' }, '٢٠٢٦'],
  ])('sets %s', (_, reader, want) => {
    expect(shown(reader)).toBe(want);
  });
});

describe('the address of the reader', () => {
  const invite: MessageData = [['address', 'select', { feminine: 'احكي', other: 'لنحكِ' }]];
  const data = {
    ...firstBrand,
    id: 'address',
    messages: { ...firstBrand.messages, ar: { ...firstBrand.messages.ar, invite } },
  };
  const shown = (address?: 'feminine' | 'plural') => (
    <Brand data={data} lang="ar" address={address}>
      <Message message="invite" />
    </Brand>
  );

  it('selects the form, and without one, or one that the message does not have, that for every reader', () => {
    expect([text(shown('feminine')), text(shown()), text(shown('plural'))]).toEqual(['احكي', 'لنحكِ', 'لنحكِ']);
  });

  it('is an attribute, which <html> may have too, and reaches scopes inside', async () => {
    registerBrands(data);
    const { container } = render(
      <Brand brand="address" lang="ar">
        <Message message="invite" />
      </Brand>,
    );
    await act(async () => {
      document.documentElement.dataset['address'] = 'feminine';
      await Promise.resolve();
    });
    expect(container.textContent).toBe('احكي');
    delete document.documentElement.dataset['address'];
    expect(render(shown('feminine')).container.firstElementChild!.getAttribute('data-address')).toBe('feminine');
  });

  it('is in the markup of a server', () => {
    expect(renderToString(shown('feminine'))).toContain('احكي');
  });
});

it('a new language, address or brand renders nothing that does not speak', () => {
  const [silent, speaking] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const Silent = () => {
    silent();
    return null;
  };
  const Speaking = () => {
    speaking();
    return <Message message="action.close" />;
  };
  const content = (
    <>
      <Silent />
      <Speaking />
      <Message message="action.clear" />
    </>
  );
  const page = (lang: string, address?: 'feminine') => (
    <Brand brand={firstBrand.id} lang={lang} address={address}>
      {content}
    </Brand>
  );
  const { rerender, container } = render(page('en'));
  rerender(page('ar'));
  rerender(page('ar', 'feminine'));
  act(() => registerBrands({ ...firstBrand }));
  act(() => registerBrands(firstBrand));
  expect(container.textContent).toContain(firstBrand.messages.ar['action.close']);
  expect([silent.mock.calls.length, speaking.mock.calls.length]).toEqual([1, 1]);
});

describe('types', () => {
  it('refuse an unknown key, a missing or misspelt value, a wrong number, and a wrong gender', () => {
    // Only types are checked here; the function is not called.
    const calls = (message: FormatMessage) => [
      message('action.close'),
      message('avatar.of', { name: 'Nura' }),
      message('avatar.of', { name: ['Nura', 'Salem'] }),
      message('field.characters-left', { count: 3 }),
      message('members', { name: 'Nura', count: 3, who: 'female' }),
      message('invite'),
      <Message key="1" message="action.close" />,
      <Message key="2" message="avatar.of" values={{ name: 'Nura' }} />,
      // @ts-expect-error the key is unknown
      message('action.clsoe'),
      // @ts-expect-error a value is missing
      message('avatar.of'),
      // @ts-expect-error the name is misspelt
      message('avatar.of', { nmae: 'Nura' }),
      // @ts-expect-error a plural needs a number
      message('field.characters-left', { count: '3' }),
      // @ts-expect-error the message has no values
      message('action.close', { count: 3 }),
      // @ts-expect-error a gender that the message does not have
      message('members', { name: 'Nura', count: 3, who: 'femal' }),
      // @ts-expect-error the key is unknown
      <Message key="3" message="action.clsoe" />,
      // @ts-expect-error values are missing
      <Message key="4" message="avatar.of" />,
      // @ts-expect-error the message has no values
      <Message key="5" message="action.close" values={{ count: 3 }} />,
    ];
    expect(calls).toBeTypeOf('function');
  });
});
