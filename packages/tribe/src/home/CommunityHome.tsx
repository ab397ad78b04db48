import { useSample } from '../sample/use-sample.js';
import { ListeningBoard } from '../listening/ListeningBoard.js';
import { Conversation } from '../listening/Conversation.js';
import { Voices } from '../stories/Voices.js';
import { StoryForm } from '../stories/StoryForm.js';
import { Essay } from '../thought/Essay.js';
import { Facts } from './Facts.js';
import { Hero } from './Hero.js';
import { Section, SkipLink, Wrap } from './layout.styles.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader, type SiteHeaderProps } from './SiteHeader.js';
import { TitledHead } from './TitledHead.js';

export type CommunityHomeProps = SiteHeaderProps;

/**
 * The front page of a community. Text, colours, cover, band and marks come from the nearest brand; no brand is named here.
 */
export function CommunityHome(props: CommunityHomeProps) {
  const { t } = useSample();
  return (
    <div id="top">
      <SkipLink href="#page">{t('nav.skip')}</SkipLink>
      <SiteHeader {...props} />
      <main id="page">
        <Hero />
        <Wrap>
          <Facts />
        </Wrap>
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
        <Section id="share">
          <Wrap>
            <TitledHead sign="door" title={t('form.title')} lead={t('form.lead')} />
            <StoryForm />
          </Wrap>
        </Section>
      </main>
      <SiteFooter />
    </div>
  );
}
