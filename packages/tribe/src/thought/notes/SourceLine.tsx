import { linkProps } from '../addresses.js';
import { languageProps } from '../shared/language.js';
import type { Source } from '../data.js';
import { Work } from './Notes.styles.js';

/** A source as one line in its own language and direction: authors, title, where, year. Renders one `<cite>`. */
export function SourceLine({ title, language, authors, within, publisher, year, address }: Source) {
  const link = linkProps(address);
  const isArabic = new Intl.Locale(language).language === 'ar';
  const comma = isArabic ? '، ' : ', ';
  const quoted = isArabic ? `«${title}»` : `“${title}”`;
  const name = within === undefined ? title : quoted;
  const rest = [within, publisher, year].filter((part) => part !== undefined);
  return (
    <Work {...languageProps(language)}>
      {authors === undefined ? null : `${authors}${comma}`}
      {link.href === undefined ? name : <a {...link}>{name}</a>}
      {rest.map((part) => `${comma}${part}`).join('')}.
    </Work>
  );
}
