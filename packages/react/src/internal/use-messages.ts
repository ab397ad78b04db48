'use client';

import type { ContractMessages, MessageKey, MessageValuesOf } from '@wusum/contract/messages';
import type { Messages, MessageValues } from '@wusum/contract/types';
import { useCallback } from 'react';
import { formatMessage } from '../engines/format-message.js';
import { nearest } from '../checks/nearest.js';
import type { BrandData } from './brand-data.js';
import { brandLocale, neutralLocale } from './locales.js';
import { reportOnce } from './report.js';
import type { Scope } from './scope.js';
import { useBrandData, useBrandDataReader } from './use-brand-data.js';
import { useScope, useScopeReader } from './use-scope.js';

export type { MessageKey, MessageValuesOf } from '@wusum/contract/messages';
export type { MessageValues } from '@wusum/contract/types';

/** The values of a message as arguments: none, or one object. */
type ValuesOf<K extends MessageKey> = MessageValuesOf[K] extends undefined ? [] : [values: MessageValuesOf[K]];

/**
 * Returns a message of the brand in the reader's language. An unknown key, a missing value and a misspelt name do not
 * compile. At run time an unknown key is returned as it is. `Known` are the keys that it accepts.
 */
export type FormatMessage<in Known extends MessageKey = MessageKey> = <K extends Known>(
  key: K,
  ...values: ValuesOf<K>
) => string;

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

/** Neutral messages in the reader's language, else in the first one of the contract. */
function neutralCatalogue(neutral: ContractMessages<never>, reader: Scope): Catalogue {
  const { language, locale } = neutralLocale(reader);
  return { messages: neutral[language], locale };
}

/**
 * The messages of the nearest brand: from `Brand`, else from the attributes of `<html>`, else the first one registered.
 * A message that the brand does not have is the neutral one of the contract, in the reader's language. Numbers and dates
 * are those of the reader's locale, and a message that differs by `address` is in the form that the reader chose.
 *
 * A page loads the neutral messages of the groups given, and no others. They are constants of a module.
 * @param neutral the group of the keys, e.g. `dialogMessages` of `@wusum/contract/messages/dialog`
 * @param more a second group
 */
export function useMessages<K extends MessageKey, M extends MessageKey = never>(
  neutral: ContractMessages<K>,
  more?: ContractMessages<M>,
): FormatMessage<K | M> {
  return useFormat(sameKey, neutral, more);
}

/**
 * Like `useMessages`, for text that is heard and not seen: the plain text of a message, if the brand shows a figure of speech
 * ("Loading" for "Coming right up").
 */
export function usePlainMessages<K extends MessageKey>(neutral: ContractMessages<K>): FormatMessage<K> {
  return useFormat(plainKey, neutral);
}

/** The key of a text in a catalogue that may have several for one message. */
type KeyIn = (messages: Messages, key: string) => string;
const sameKey: KeyIn = (_messages, key) => key;
const plainKey: KeyIn = (messages, key) => (`${key}.plain` in messages ? `${key}.plain` : key);

function useFormat<K extends MessageKey, M extends MessageKey = never>(
  keyIn: KeyIn,
  neutral: ContractMessages<K>,
  more?: ContractMessages<M>,
): FormatMessage<K | M> {
  const { brand, lang, locale, address } = useScope();
  const data = useBrandData(brand);
  return useCallback(
    (key: string, values?: MessageValues) =>
      formatIn({ lang, locale, address }, data, keyIn, more ? [neutral, more] : [neutral], key, values),
    [data, neutral, more, lang, locale, address, keyIn],
  );
}

/**
 * Messages for a handler. The brand and the language are read when the returned function is called, so that a component
 * which may never say them does not follow them.
 * @returns the messages, and the language that they are read in
 */
export function useMessageReader<K extends MessageKey>(
  neutral: ContractMessages<K>,
): () => { readonly message: FormatMessage<K>; readonly lang: string | undefined } {
  const readScope = useScopeReader();
  const readBrandData = useBrandDataReader();
  return () => {
    const scope = readScope();
    const data = readBrandData(scope.brand);
    return {
      message: (key: string, values?: MessageValues) => formatIn(scope, data, sameKey, [neutral], key, values),
      lang: scope.lang,
    };
  };
}

function formatIn(
  scope: Scope,
  data: BrandData | undefined,
  keyIn: KeyIn,
  neutral: readonly ContractMessages<never>[],
  key: string,
  values: MessageValues | undefined,
): string {
  const { lang, locale: wanted, address = 'other' } = scope;
  const reader = { lang, locale: wanted };
  const catalogues = [brandCatalogue(data, reader), ...neutral.map((each) => neutralCatalogue(each, reader))].filter(
    (catalogue) => catalogue !== undefined,
  );
  const found = catalogues.find(({ messages }) => key in messages);
  if (found) {
    const { messages, locale } = found;
    return formatMessage(messages[keyIn(messages, key)]!, locale, { address, ...values });
  }
  if (process.env.NODE_ENV !== 'production') {
    const known = catalogues.flatMap(({ messages }) => Object.keys(messages));
    reportOnce(`There is no message "${key}": neither the brand nor the contract has it.${nearest(key, known)}`);
  }
  return key;
}
