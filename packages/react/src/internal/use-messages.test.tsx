import { render } from '@testing-library/react';
import { actionMessages } from '@wusum/contract/messages/action';
import { fieldMessages } from '@wusum/contract/messages/field';
import { pinMessages } from '@wusum/contract/messages/pin';
import { describe, expect, it } from 'vitest';
import { Brand } from '../components/brand/index.js';
import { firstBrand } from '../test/brands.js';
import { useMessages, type FormatMessage } from './use-messages.js';

const silent = { ...firstBrand, id: 'silent', messages: { en: {}, ar: {} } };

function Texts() {
  const message = useMessages(actionMessages, pinMessages);
  return [message('action.close'), message('pin.length', { count: 4 })].join(' | ');
}

const shown = (data: typeof firstBrand, lang: string) =>
  render(
    <Brand data={data} lang={lang}>
      <Texts />
    </Brand>,
  ).container.textContent;

describe('the messages of two groups', () => {
  it('are those of the brand', () => {
    const close = { ...silent, id: 'close', messages: { en: { 'action.close': 'Shut' }, ar: {} } };
    expect(shown(close, 'en')).toBe('Shut | 4 characters');
  });

  it.each(['en', 'ar'] as const)('are the neutral ones in the language of the reader (%s), without one', (lang) => {
    const [close, length] = shown(silent, lang)!.split(' | ');
    expect(close).toBe(actionMessages[lang]['action.close']);
    expect(length).toMatch(lang === 'en' ? /^4 characters$/u : /٤/u);
  });
});

describe('types', () => {
  it('refuse a key of a group that is not given, also where the function is passed on', () => {
    // Only types are checked here; the functions are not called.
    const accepts = (message: FormatMessage<'field.missing'>) => message('field.missing');
    function useCalls() {
      const [field, pin, both] = [
        useMessages(fieldMessages),
        useMessages(pinMessages),
        useMessages(actionMessages, pinMessages),
      ];
      return [
        field('field.missing'),
        pin('pin.length', { count: 4 }),
        both('action.close'),
        both('pin.length', { count: 4 }),
        accepts(field),
        // @ts-expect-error the group of the key is not given
        pin('field.missing'),
        // @ts-expect-error neither of the two has the key
        both('field.missing'),
        // @ts-expect-error a value is missing
        pin('pin.length'),
        // @ts-expect-error the function does not know the key
        accepts(pin),
      ];
    }
    expect(useCalls).toBeTypeOf('function');
  });
});
