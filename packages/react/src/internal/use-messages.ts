'use client';

import defaultVoice from '@wusum/theme/voice/default';
import type { Message } from '@wusum/theme/types';
import { useCallback } from 'react';
import { formatMessage } from '../engines/format-message.js';
import { languageOf, type Language } from './brand-data.js';
import { useBrandData } from './use-brand-data.js';
import { useScope } from './use-scope.js';

/** What stands in a message's placeholders. Numbers are written in the reader's digits. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a message of the brand in the reader's language. An unknown key comes back as it is. */
export type FormatMessage = (key: string, values?: MessageValues) => string;

/** The part of a brand, or of the theme's default voice, that speaks. */
interface Speaker {
  readonly locales: Readonly<Record<Language, string>>;
  readonly messages: Readonly<Record<Language, Readonly<Record<string, Message>>>>;
}

const lastResort = defaultVoice as Speaker;

/**
 * The words of the nearest brand: from `Brand`, else from the attributes of `<html>`, else the default brand of the theme.
 * A message that the brand does not have is taken from the default brand.
 *
 * A server sees no attributes: put `<Brand asChild lang brand>` around `<html>` there.
 */
export function useMessages(): FormatMessage {
  const { brand, lang } = useScope();
  const data = useBrandData(brand);
  return useCallback(
    (key, values) => {
      const language = languageOf(lang);
      const own = data?.voice.messages[language][key];
      const message = own ?? lastResort.messages[language][key];
      if (message === undefined) return key;
      const locale = (own === undefined ? undefined : data?.locales[language]) ?? lastResort.locales[language];
      return formatMessage(message, locale, values);
    },
    [data, lang],
  );
}
