import { Button } from '@wusum/react';
import { HeaderLockup } from '@wusum/tribe';
import { copy } from '../copy/catalogues.js';
import { useCopy } from '../copy/use-copy.js';
import { End, Nav, NavLink, Root, Row } from './SiteHeader.styles.js';

export interface SiteHeaderProps {
  /** Returns the URL of the same page in another language. Without it, the links lead to `#`. */
  languageHref?: (language: string) => string;
}

/** The header of a community page: lockup, navigation, links to the other languages, one action. */
export function SiteHeader({ languageHref }: SiteHeaderProps) {
  const { t, language } = useCopy();
  const others = copy.languages.filter((one) => one !== language);
  return (
    <Root>
      <Row>
        <a href="#top">
          <HeaderLockup />
        </a>
        <Nav aria-label={t('nav.label')}>
          <NavLink href="#voices">{t('nav.voices')}</NavLink>
          <NavLink href="#board">{t('nav.listening')}</NavLink>
          <NavLink href="#thought">{t('nav.thought')}</NavLink>
          <NavLink href="#talk">{t('nav.talk')}</NavLink>
        </Nav>
        <End>
          {others.map((other) => (
            <NavLink key={other} lang={other} hrefLang={other} href={languageHref?.(other) ?? '#'}>
              {copy.text(undefined, other, 'language.name')}
            </NavLink>
          ))}
          <Button asChild size="sm">
            <a href="#share">{t('hero.action')}</a>
          </Button>
        </End>
      </Row>
    </Root>
  );
}
