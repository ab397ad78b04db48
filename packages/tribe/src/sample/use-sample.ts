import type { BrandDocs } from '@wusum/contract/types';
import { matchLanguage, useBrandData, useScope } from '@wusum/react';
import { formatMessage, type MessageValues } from '@wusum/voice/message';
import { useCallback, useMemo } from 'react';

/** The brand's own copy for example pages, in the reader's language. */
export interface Sample {
  /** Gives a piece of copy by its key below `home`, e.g. `hero.title`. An unknown key comes back as it is. */
  say: (key: string, values?: MessageValues) => string;
  lang: 'ar' | 'en';
}

/** Reads the copy of the nearest brand. Example pages use it as a real page would use its own content. */
export function useSample(): Sample {
  const { brand, lang } = useScope();
  // The Storybook addon registers brands together with their data for docs.
  const data: (ReturnType<typeof useBrandData> & Partial<BrandDocs>) | undefined = useBrandData(brand);
  const language = matchLanguage(lang, ['en', 'ar']) ?? 'en';
  const say = useCallback<Sample['say']>(
    (key, values) => {
      const message = data?.sample?.[language][`home.${key}`];
      return message === undefined ? key : formatMessage(message, data?.locales[language] ?? language, values);
    },
    [data, language],
  );
  return useMemo(() => ({ say, lang: language }), [say, language]);
}
