'use client';

import { messages as neutralMessages, type MessageKey, type MessageValuesOf } from '@wusum/contract/messages';
import type { Messages, MessageValues } from '@wusum/contract/types';
import { useCallback } from 'react';
import { formatMessage } from '../engines/format-message.js';
import { nearest } from '../checks/nearest.js';
import type { BrandData } from './brand-data.js';
import { brandLocale, neutralLocale } from './locales.js';
import { reportOnce } from './report.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

export type { MessageValues } from '@wusum/contract/types';

/** A key of the contract, or one that a brand has besides. */
export type AnyMessageKey = MessageKey | (string & {});

/** The values of a message: those of the contract for its keys, any for the keys of a brand. */
type ValuesOf<K extends string> = K extends MessageKey
  ? MessageValuesOf[K] extends undefined
    ? []
    : [values: MessageValuesOf[K]]
  : [values?: MessageValues];

/**
 * Returns a message of the brand in the reader's language. Returns an unknown key as it is. For a key of the contract the
 * values are checked: a missing value or a misspelt name does not compile.
 */
export type FormatMessage = <K extends AnyMessageKey>(key: K, ...values: ValuesOf<K>) => string;

/** The messages of one language. */
interface Catalogue {
  readonly messages: Messages;
  readonly locale: string;
}

/** The brand's messages in its language that is nearest to the reader's, else in its first one. */
function brandCatalogue(data: BrandData | undefined, lang: string | undefined): Catalogue | undefined {
  const found = brandLocale(data, lang);
  const messages = found && data!.messages[found.language];
  return messages && { messages, locale: found.locale };
}

/** The contract's messages in the reader's language, else in the first one of the contract. */
function neutralCatalogue(lang: string | undefined): Catalogue {
  const { language, locale } = neutralLocale(lang);
  return { messages: neutralMessages[language], locale };
}

/**
 * The messages of the nearest brand: from `Brand`, else from the attributes of `<html>`, else the first one registered.
 * A message that the brand does not have is the neutral one of the contract, in the reader's language.
 *
 * A server sees no attributes: put `<Brand asChild lang brand>` around `<html>` there.
 */
export function useMessages(): FormatMessage {
  const { brand, lang } = useScope();
  const data = useBrandData(brand);
  return useCallback(
    (key: string, values?: MessageValues) => {
      const own = brandCatalogue(data, lang);
      const { messages, locale } = own && key in own.messages ? own : neutralCatalogue(lang);
      const message = messages[key];
      if (message !== undefined) return formatMessage(message, locale, values);
      if (process.env.NODE_ENV !== 'production') {
        const known = [...Object.keys(own?.messages ?? {}), ...Object.keys(messages)];
        reportOnce(`There is no message "${key}": neither the brand nor the contract has it.${nearest(key, known)}`);
      }
      return key;
    },
    [data, lang],
  );
}
