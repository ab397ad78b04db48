import { Button, Lockup } from '@wusum/react';
import { useSample } from '../sample/use-sample.js';
import { End, Nav, NavLink, Root, Row } from './SiteHeader.styles.js';

export interface SiteHeaderProps {
  /** URL of the same page in the other language. @default '#' */
  otherLanguageHref?: string;
}

/** The header of a community page: lockup, navigation, the link to the other language, one action. */
export function SiteHeader({ otherLanguageHref = '#' }: SiteHeaderProps) {
  const { t, lang } = useSample();
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <Root>
      <Row>
        <a href="#top">
          <Lockup />
        </a>
        <Nav aria-label={t('nav.label')}>
          <NavLink href="#voices">{t('nav.voices')}</NavLink>
          <NavLink href="#board">{t('nav.listening')}</NavLink>
          <NavLink href="#thought">{t('nav.thought')}</NavLink>
          <NavLink href="#talk">{t('nav.talk')}</NavLink>
        </Nav>
        <End>
          <NavLink lang={other} hrefLang={other} href={otherLanguageHref}>
            {t('nav.other-language')}
          </NavLink>
          <Button asChild size="sm">
            <a href="#share">{t('hero.action')}</a>
          </Button>
        </End>
      </Row>
    </Root>
  );
}
