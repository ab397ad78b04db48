import { rolesCheck } from '../icons/options.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';
import { textsCheck } from '../shared/texts-option.js';
import { mailTemplates, type MailTemplate } from './templates.js';
import { isMailWord, type MailWord } from './words/index.js';

/** Texts of mails in one language. */
export interface MailTexts {
  /** BCP 47 tag of a language of the brand. */
  readonly lang: string;
  /** The brand of the texts. Default: every brand. */
  readonly brand?: string;
  /** ICU messages by name: `{ 'welcome.title': 'Welcome to {brand}' }`. */
  readonly texts: Readonly<Partial<Record<MailWord, string>>>;
}

export interface MailsOptions extends RoleOptions {
  /** Address of the folder in which `<brand>/mark.png` and `<brand>/band.png` are hosted. Default: mails have no images. */
  readonly images?: string;
  /** Default: all. */
  readonly templates?: readonly MailTemplate[];
  /** Texts in place of the neutral ones. Words of a brand, such as `mail.welcome.title`, have priority. */
  readonly words?: readonly MailTexts[];
}

export const mailsChecks = {
  roles: rolesCheck,
  images: (value) =>
    typeof value === 'string' && /^https:\/\/[^/\s"'<>{}]+\/(?:[^\s"'<>{}]*\/)?$/u.test(value)
      ? undefined
      : 'an address that begins with https:// and ends with a slash',
  templates: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => Object.hasOwn(mailTemplates, one as string))
      ? undefined
      : `a list of ${Object.keys(mailTemplates).join(', ')}`,
  words: textsCheck({
    members: ['lang', 'brand', 'texts'],
    listed: 'lang, brand, texts',
    isLang: (value) => typeof value === 'string',
    lang: 'a language in "lang"',
    texts: 'ICU messages by name in "texts"',
    isText: (name, text) => isMailWord(name) && typeof text === 'string',
  }),
} satisfies OptionChecks;
