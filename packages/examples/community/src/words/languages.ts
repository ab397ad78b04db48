export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (tag: string): tag is Language => languages.some((language) => language === tag);
