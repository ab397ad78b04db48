import { Button, Lockup } from '@wusum/react';
import { useSample } from '../sample/use-sample.js';
import { End, Nav, NavLink, Root, Row } from './SiteHeader.styles.js';

export interface SiteHeaderProps {
  /** Where the link to the same page in the other language leads. @default '#' */
  otherLanguageHref?: string;
}

/** The head of a community page: lockup, ways through the page, the other language, one quiet action. */
export function SiteHeader({ otherLanguageHref = '#' }: SiteHeaderProps) {
  const { say, lang } = useSample();
  const other = lang === 'ar' ? 'en' : 'ar';
  return (
    <Root>
      <Row>
        <a href="#top">
          <Lockup />
        </a>
        <Nav aria-label={say('nav.label')}>
          <NavLink href="#voices">{say('nav.voices')}</NavLink>
          <NavLink href="#board">{say('nav.listening')}</NavLink>
          <NavLink href="#thought">{say('nav.thought')}</NavLink>
          <NavLink href="#talk">{say('nav.talk')}</NavLink>
        </Nav>
        <End>
          <NavLink lang={other} hrefLang={other} href={otherLanguageHref}>
            {say('nav.other-language')}
          </NavLink>
          <Button asChild size="sm">
            <a href="#tell">{say('hero.action')}</a>
          </Button>
        </End>
      </Row>
    </Root>
  );
}
