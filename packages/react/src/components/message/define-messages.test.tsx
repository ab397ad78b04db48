import { act, render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { defineMessages } from './index.js';

interface Values {
  readonly hello: { readonly name: string };
  readonly count: { readonly count: number };
  readonly invite: undefined;
}

const english = { hello: ['Hello ', ['name']], count: [['count']], invite: 'Tell your story' };
const arabic = {
  hello: ['أهلًا ', ['name']],
  count: [['count']],
  invite: [['address', 'select', { feminine: 'احكي', other: 'لنحكِ' }]],
};

function define() {
  const loads = { en: vi.fn(async () => ({ default: english })), ar: vi.fn(async () => ({ default: arabic })) };
  return { loads, ...defineMessages<Values>(loads) };
}

const inLanguage = (lang: string, content: ReactNode, address?: 'feminine') => (
  <Brand data={firstBrand} lang={lang} address={address}>
    <Suspense fallback="…">{content}</Suspense>
  </Brand>
);

describe('defineMessages', () => {
  it('loads the language of the reader alone, once, and shows its messages', async () => {
    const { Message, loads } = define();
    const content = (
      <>
        <Message message="hello" values={{ name: 'Nura' }} />
        <Message message="count" values={{ count: 12 }} />
      </>
    );
    const { container } = await act(async () => render(inLanguage('ar-EG', content)));
    expect(container.textContent).toBe('أهلًا \u2068Nura\u2069١٢');
    expect([loads.ar.mock.calls.length, loads.en.mock.calls.length]).toEqual([1, 0]);
  });

  it('does not suspend for a language that is loaded before, on a server too', async () => {
    const { Message, load } = define();
    await load('ar');
    const markup = renderToString(inLanguage('ar', <Message message="invite" />, 'feminine'));
    expect(markup).toContain('احكي');
    expect(render(inLanguage('ar', <Message message="invite" />)).container.textContent).toBe('لنحكِ');
  });

  it('shows the first language to a reader of another one', async () => {
    const { Message, load } = define();
    await load('fr');
    expect(render(inLanguage('fr', <Message message="invite" />)).container.textContent).toBe('Tell your story');
  });

  it('tries again after a language did not load', async () => {
    let fails = true;
    const { load } = defineMessages<Values>({
      en: async () => {
        if (fails) throw new Error('offline');
        return { default: english };
      },
    });
    await expect(load('en')).rejects.toThrow('offline');
    fails = false;
    await expect(load('en')).resolves.toBeUndefined();
  });

  it('refuses an unknown key and missing values at compile time', () => {
    const { Message, useMessages } = define();
    // Only types are checked here; the function is not called.
    const calls = (message: ReturnType<typeof useMessages>) => [
      message('hello', { name: 'Nura' }),
      <Message key="1" message="invite" />,
      // @ts-expect-error the key is unknown
      message('helo'),
      // @ts-expect-error a value is missing
      message('hello'),
      // @ts-expect-error values are missing
      <Message key="2" message="hello" />,
    ];
    expect(calls).toBeTypeOf('function');
  });
});
