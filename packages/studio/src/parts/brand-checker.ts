import { createChecker, mechanicsWith, type Checker } from '@wusum/voice/check';
import type { BrandData, Situation } from '../data/types.js';

/** Checks texts of a language against the voice of a brand, with the limits of a situation. */
export function brandChecker(
  { voice, locales }: Pick<BrandData, 'voice' | 'locales'>,
  language: keyof BrandData['locales'],
  situation?: Situation,
): Checker {
  const address = voice.address[language];
  const digits = new Intl.NumberFormat(locales[language]).resolvedOptions().numberingSystem;
  return createChecker(
    { ...voice, mechanics: mechanicsWith(voice.mechanics, situation?.limits) },
    {
      language,
      ...(address && { address }),
      ...((digits === 'arab' || digits === 'latn') && { digits }),
    },
  );
}
