import { nameOf } from '../images/text/brand-text.js';
import type { LanguageRecord } from '../languages.js';
import { platformProblem } from '../shared/errors.js';
import type { PlatformInput } from '../shared/platform.js';
import type { Brand } from '../shared/target-context.js';
import type { SlidesOptions } from './options.js';
import { neutralWords, type SlideWord, slideWords } from './words/index.js';

export type SlideMessages = Readonly<Record<SlideWord, string>>;

/** The texts of a brand in a language; `undefined` if one is missing, which is reported (WS-E127). */
export function readSlideWords(
  brand: Brand,
  { id: lang }: LanguageRecord,
  { options, report }: Pick<PlatformInput<unknown, SlidesOptions>, 'options' | 'report'>,
): SlideMessages | undefined {
  const own = (options.words ?? []).filter((one) => one.lang === lang);
  const all = {
    ...(neutralWords[lang] ?? neutralWords[new Intl.Locale(lang).language]),
    ...Object.assign({}, ...own.filter((one) => one.brand === undefined).map(({ texts }) => texts)),
    ...Object.assign({}, ...own.filter((one) => one.brand === brand.id).map(({ texts }) => texts)),
  } as Partial<SlideMessages>;
  const missing = slideWords.filter((name) => all[name] === undefined);
  if (missing.length > 0) {
    const message = `slides: the brand "${brand.title}" has no texts in "${lang}" for ${missing.join(', ')}.`;
    report(platformProblem('WS-E127', message));
    return undefined;
  }
  const name = nameOf(brand, lang);
  const filled = slideWords.map((word) => [word, all[word]!.replaceAll('{brand}', () => name)] as const);
  return Object.fromEntries(filled) as SlideMessages;
}
