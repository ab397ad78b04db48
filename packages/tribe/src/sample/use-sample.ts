import type { BrandDocs } from '@wusum/contract/types';
import { matchLanguage, useBrandData, useScope } from '@wusum/react';
import { formatMessage, type MessageValues } from '@wusum/voice/message';
import { useCallback, useMemo } from 'react';

type Language = 'ar' | 'en';

/** The brand's sample copy in the page's language. */
export interface Sample {
  /** Returns a text by its key below `home`, for example `hero.title`. An unknown key is returned as it is. */
  t: (key: string, values?: MessageValues) => string;
  lang: Language;
}

/** The sample copy of the nearest brand. Example pages use it in place of an application's own content. */
export function useSample(): Sample {
  const { brand, lang } = useScope();
  // The Storybook addon registers brands together with their data for docs.
  const data: (ReturnType<typeof useBrandData> & Partial<BrandDocs>) | undefined = useBrandData(brand);
  const language = matchLanguage(lang, ['en', 'ar']) ?? 'en';
  const t = useCallback<Sample['t']>(
    (key, values) => {
      const message = data?.sample?.[language]?.[`home.${key}`];
      return message === undefined ? key : formatMessage(message, data?.locales[language] ?? language, values);
    },
    [data, language],
  );
  return useMemo(() => ({ t, lang: language }), [t, language]);
}
