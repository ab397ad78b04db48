import { Brand, matchLanguage, useScope } from '@wusum/react';
import { useCopy } from './copy/use-copy.js';
import { ListeningBoard } from './listening/ListeningBoard.js';
import { Conversation } from './listening/Conversation.js';
import { Voices } from './stories/Voices.js';
import { StoryForm } from './stories/StoryForm.js';
import { Essay } from './thought/Essay.js';
import { Facts } from './home/Facts.js';
import { Hero } from './home/Hero.js';
import { Frame, Main, Section, SkipLink, Wrap } from './home/layout.styles.js';
import { SiteFooter } from './home/SiteFooter.js';
import { SiteHeader, type SiteHeaderProps } from './home/SiteHeader.js';
import { TitledHead } from './home/TitledHead.js';

export type CommunityHomeProps = SiteHeaderProps;

/**
 * The home page of a community. Text, colours, cover, band and marks come from the nearest brand; no brand is named here.
 * If there is no copy in the language of the page, it is in the language of the copy, with that language's direction.
 */
export function CommunityHome(props: CommunityHomeProps) {
  const { lang } = useScope();
  const { language } = useCopy();
  if (lang === undefined || matchLanguage(lang, [language])) return <Page {...props} />;
  return (
    <Brand lang={language}>
      <Page {...props} />
    </Brand>
  );
}

function Page(props: CommunityHomeProps) {
  const { t } = useCopy();
  return (
    <Frame id="top" data-frame="">
      <SkipLink href="#page">{t('nav.skip')}</SkipLink>
      <SiteHeader {...props} />
      <Main id="page">
        <Hero />
        <Facts />
        <Section id="voices">
          <Wrap>
            <TitledHead sign="ring" title={t('voices.title')} lead={t('voices.lead')} />
            <Voices />
          </Wrap>
        </Section>
        <Section id="board" data-background="sunken">
          <Wrap>
            <TitledHead sign="hook" title={t('board.title')} lead={t('board.lead')} />
            <ListeningBoard />
          </Wrap>
        </Section>
        <Section id="thought">
          <Wrap>
            <Essay />
          </Wrap>
        </Section>
        <Section id="talk" data-background="base" data-ruled="">
          <Wrap>
            <Conversation />
          </Wrap>
        </Section>
        <Section id="share" data-screen-only="">
          <Wrap>
            <TitledHead sign="door" title={t('form.title')} lead={t('form.lead')} />
            <StoryForm />
          </Wrap>
        </Section>
      </Main>
      <SiteFooter />
    </Frame>
  );
}
