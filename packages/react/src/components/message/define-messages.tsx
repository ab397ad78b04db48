'use client';
import type { Messages, MessageValues } from '@wusum/contract/types';
import { use, useCallback, type ReactElement } from 'react';
import { formatMessage } from '../../engines/format-message.js';
import { matchLanguage } from '../../internal/language.js';
import { localeOf } from '../../internal/locales.js';
import { useBrandData } from '../../internal/use-brand-data.js';
import { useScope } from '../../internal/use-scope.js';

/** The messages of an application: what `defineMessages` returns. `V` has the values of each key, `undefined` for none. */
export interface AppMessages<V extends object> {
  /**
   * Returns the messages in the reader's language, else in the first one. Suspends while they load: put a `Suspense` around,
   * or `load` them before.
   */
  readonly useMessages: () => <K extends keyof V & string>(
    key: K,
    ...values: V[K] extends undefined ? [] : [values: V[K]]
  ) => string;
  /** A message in the reader's language. Renders one `<span>`. */
  readonly Message: <K extends keyof V & string>(
    props: { message: K } & (V[K] extends undefined ? { values?: undefined } : { values: V[K] }),
  ) => ReactElement;
  /** Loads the messages that a reader of a language gets. @param lang a BCP 47 tag */
  readonly load: (lang: string) => Promise<void>;
}

/** A module with the compiled messages of one language. */
type Load = () => Promise<{ readonly default: unknown }>;

/** A promise as React reads it: one with its value does not suspend. */
interface Loading extends Promise<Messages> {
  status?: 'fulfilled';
  value?: Messages;
}

/**
 * The messages of an application, which `wusum words build` compiles and calls this with. Each language is loaded once, when
 * it is first shown.
 *
 * @param languages BCP 47 tag → its module; readers of any other language get the first one
 */
export function defineMessages<V extends object>(languages: Readonly<Record<string, Load>>): AppMessages<V> {
  const tags = Object.keys(languages);
  const known = new Map<string, Loading>();
  const languageFor = (lang: string | undefined): string => matchLanguage(lang, tags) ?? tags[0]!;

  function messagesIn(language: string): Loading {
    const before = known.get(language);
    if (before) return before;
    const loading: Loading = languages[language]!().then((module) => {
      const messages = module.default as Messages;
      void Object.assign(loading, { status: 'fulfilled', value: messages });
      return messages;
    });
    known.set(language, loading);
    // The next render tries again.
    loading.catch(() => known.delete(language));
    return loading;
  }

  function useAppMessages() {
    const { brand, lang, locale: wanted, address = 'other' } = useScope();
    const data = useBrandData(brand);
    const language = languageFor(lang);
    const messages = use(messagesIn(language) as Promise<Messages>);
    return useCallback(
      (key: string, values?: MessageValues) => {
        const locale = localeOf(language, data, { lang, locale: wanted });
        const message = messages[key];
        return message === undefined ? key : formatMessage(message, locale, { address, ...values });
      },
      [messages, language, data, lang, wanted, address],
    );
  }

  function AppMessage({ message, values }: { message: string; values?: MessageValues | undefined }) {
    return <span>{useAppMessages()(message, values)}</span>;
  }

  return {
    useMessages: useAppMessages,
    Message: AppMessage,
    load: async (lang: string) => void (await messagesIn(languageFor(lang))),
  } as unknown as AppMessages<V>;
}
