'use client';

import { languageSwitchMessages } from '@wusum/contract/messages/language-switch';
import type { MouseEvent } from 'react';
import { directionOf, matchLanguage } from '../../internal/language.js';
import { chooseScope, storedScope } from '../../internal/root-scope.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { rememberScope, STORAGE_KEY } from '../brand-script/script.js';
import type { LanguageSwitchProps } from './LanguageSwitch.props.js';
import { Choice, Root } from './LanguageSwitch.styles.js';

/**
 * The languages of a page, each by its own name and in its own script. Renders one `<ul>` of links, or of buttons without
 * `href`. The choice is stored, and `BrandScript` sets language and direction before the first paint of the next visit.
 *
 * Use it in the header or the footer of a product with up to six languages.
 * Do not use it for the language of one text: set `lang` on it.
 */
export function LanguageSwitch({ languages, names, value, href, onValueChange, ...props }: LanguageSwitchProps) {
  const { storageKey = STORAGE_KEY, ...rest } = props;
  const message = useMessages(languageSwitchMessages);
  const { lang } = useScope();
  const current = matchLanguage(value ?? lang, languages);
  const label = rest['aria-label'] ?? (rest['aria-labelledby'] ? undefined : message('language-switch.name'));
  const press = (language: string, event: MouseEvent<HTMLElement>) => {
    const { currentTarget, nativeEvent } = event;
    if (event.defaultPrevented || language === current) return;
    onValueChange?.(language, { reason: 'item-press', event: nativeEvent });
    if (nativeEvent.defaultPrevented) return;
    // A link leads to a page that has its language.
    if (href) rememberScope({ ...storedScope(storageKey), lang: language, dir: directionOf(language) }, storageKey);
    else if (value === undefined) chooseScope(currentTarget, { lang: language }, storageKey);
  };
  return (
    <Root role="list" {...rest} aria-label={label}>
      {languages.map((language) => {
        const shared = {
          lang: language,
          dir: directionOf(language),
          'aria-current': language === current ? ('true' as const) : undefined,
          onClick: (event: MouseEvent<HTMLElement>) => press(language, event),
          children: names?.[language] ?? nameOf(language),
        };
        return (
          <li key={language}>
            {href ? (
              <Choice as="a" {...({ href: href(language), hrefLang: language } as object)} {...shared} />
            ) : (
              <Choice type="button" {...shared} />
            )}
          </li>
        );
      })}
    </Root>
  );
}

/** The name of a language in itself, with a capital where it has them. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
