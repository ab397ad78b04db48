import { rolesCheck } from '../icons/options.js';
import { isLanguage } from '../languages.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';
import { textsCheck } from '../shared/texts-option.js';
import { isSlideWord, type SlideWord } from './words/index.js';

/** Texts of decks in one language. */
export interface SlideTexts {
  /** BCP 47 tag of a language of the brand. */
  readonly lang: string;
  /** The brand of the texts. Default: every brand. */
  readonly brand?: string;
  /** Texts by name. `{brand}` is the name of the brand; a line break begins a new point. */
  readonly texts: Readonly<Partial<Record<SlideWord, string>>>;
}

export interface SlidesOptions extends RoleOptions {
  /** Texts in place of the neutral ones. */
  readonly words?: readonly SlideTexts[];
}

export const slidesChecks = {
  roles: rolesCheck,
  words: textsCheck({
    members: ['lang', 'brand', 'texts'],
    listed: 'lang, brand, texts',
    isLang: isLanguage,
    lang: 'a language, as en or ar-EG, in "lang"',
    texts: 'texts by name in "texts"',
    isText: (name, text) => isSlideWord(name) && typeof text === 'string' && text.trim() !== '',
  }),
} satisfies OptionChecks;
