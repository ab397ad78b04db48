import brandsAr from './brands.ar.json' with { type: 'json' };
import brandsEn from './brands.en.json' with { type: 'json' };
import ar from './default.ar.json' with { type: 'json' };
import en from './default.en.json' with { type: 'json' };
import type { Language } from './languages.ts';

export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;

const neutral: Readonly<Record<Language, Words>> = { en, ar };

/** What brands say in their own way. A brand that is not there says it in neutral words. */
const ofBrands: Readonly<Record<Language, Readonly<Record<string, Partial<Words>>>>> = { en: brandsEn, ar: brandsAr };

/** The words of this application in a language, as a brand says them. */
export function wordsOf(brand: string, language: Language): Words {
  const own = Object.hasOwn(ofBrands[language], brand) ? ofBrands[language][brand] : {};
  return { ...neutral[language], ...own };
}
