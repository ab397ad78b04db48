'use client';

import { messages as neutralMessages, type MessageKey, type MessageValuesOf } from '@wusum/contract/messages';
import type { Messages, MessageValues } from '@wusum/contract/types';
import { useCallback } from 'react';
import { formatMessage } from '../engines/format-message.js';
import { nearest } from '../checks/nearest.js';
import type { BrandData } from './brand-data.js';
import { brandLocale, neutralLocale } from './locales.js';
import { reportOnce } from './report.js';
import type { Scope } from './scope.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

export type { MessageKey, MessageValuesOf } from '@wusum/contract/messages';
export type { MessageValues } from '@wusum/contract/types';

/** The values of a message as arguments: none, or one object. */
type ValuesOf<K extends MessageKey> = MessageValuesOf[K] extends undefined ? [] : [values: MessageValuesOf[K]];

/**
 * Returns a message of the brand in the reader's language. An unknown key, a missing value and a misspelt name do not
 * compile. At run time an unknown key is returned as it is.
 */
export type FormatMessage = <K extends MessageKey>(key: K, ...values: ValuesOf<K>) => string;

/** The messages of one language. */
interface Catalogue {
  readonly messages: Messages;
  readonly locale: string;
}

/** The brand's messages in its language that is nearest to the reader's, else in its first one. */
function brandCatalogue(data: BrandData | undefined, reader: Scope): Catalogue | undefined {
  const found = brandLocale(data, reader);
  const messages = found && data!.messages[found.language];
  return messages && { messages, locale: found.locale };
}

/** The contract's messages in the reader's language, else in the first one of the contract. */
function neutralCatalogue(reader: Scope): Catalogue {
  const { language, locale } = neutralLocale(reader);
  return { messages: neutralMessages[language], locale };
}

/**
 * The messages of the nearest brand: from `Brand`, else from the attributes of `<html>`, else the first one registered.
 * A message that the brand does not have is the neutral one of the contract, in the reader's language. Numbers and dates
 * are those of the reader's locale, and a message that differs by `address` is in the form that the reader chose.
 *
 * A server sees no attributes: put `<Brand asChild lang brand>` around `<html>` there.
 */
export function useMessages(): FormatMessage {
  return useFormat(sameKey);
}

/**
 * Like `useMessages`, for text that is heard and not seen: the plain text of a message, if the brand shows a figure of speech
 * ("Loading" for "Coming right up").
 */
export function usePlainMessages(): FormatMessage {
  return useFormat(plainKey);
}

/** The key of a text in a catalogue that may have several for one message. */
type KeyIn = (messages: Messages, key: string) => string;
const sameKey: KeyIn = (_messages, key) => key;
const plainKey: KeyIn = (messages, key) => (`${key}.plain` in messages ? `${key}.plain` : key);

function useFormat(keyIn: KeyIn): FormatMessage {
  const { brand, lang, locale: wanted, address = 'other' } = useScope();
  const data = useBrandData(brand);
  return useCallback(
    (key: string, values?: MessageValues) => {
      const reader = { lang, locale: wanted };
      const own = brandCatalogue(data, reader);
      const { messages, locale } = own && key in own.messages ? own : neutralCatalogue(reader);
      const message = messages[keyIn(messages, key)];
      if (message !== undefined) return formatMessage(message, locale, { address, ...values });
      if (process.env.NODE_ENV !== 'production') {
        const known = [...Object.keys(own?.messages ?? {}), ...Object.keys(messages)];
        reportOnce(`There is no message "${key}": neither the brand nor the contract has it.${nearest(key, known)}`);
      }
      return key;
    },
    [data, lang, wanted, address, keyIn],
  );
}
