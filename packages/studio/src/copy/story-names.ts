import type { Language } from './catalogues.js';
import { sentenceCase } from './sentence-case.js';
import arabic from './story-names.ar.json' with { type: 'json' };

const translations: Readonly<Record<string, string>> = arabic;

/**
 * The name of a story in a language: `Start And End` is `Start and end`.
 *
 * @returns `undefined` if there is none in that language
 */
export function storyName(name: string, language: Language): string | undefined {
  const english = sentenceCase(name);
  if (language === 'en') return english;
  return Object.hasOwn(translations, english) ? translations[english] : undefined;
}
