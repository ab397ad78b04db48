import { useSample } from '../sample/use-sample.js';
import { ListeningBoard } from '../listening/ListeningBoard.js';
import { Conversation } from '../listening/Conversation.js';
import { Voices } from '../stories/Voices.js';
import { TellStory } from '../stories/TellStory.js';
import { Essay } from '../thought/Essay.js';
import { Facts } from './Facts.js';
import { Hero } from './Hero.js';
import { Section, SkipLink, Wrap } from './layout.styles.js';
import { SiteFooter } from './SiteFooter.js';
import { SiteHeader, type SiteHeaderProps } from './SiteHeader.js';
import { TitledHead } from './TitledHead.js';

export type CommunityHomeProps = SiteHeaderProps;

/**
 * The front page of a community, built of interface components and symbols. It knows no brand by name: words,
 * colours, cover, band and marks come from the brand around it.
 */
export function CommunityHome(props: CommunityHomeProps) {
  const { say } = useSample();
  return (
    <div id="top">
      <SkipLink href="#page">{say('nav.skip')}</SkipLink>
      <SiteHeader {...props} />
      <main id="page">
        <Hero />
        <Wrap>
          <Facts />
        </Wrap>
        <Section id="voices">
          <Wrap>
            <TitledHead sign="ring" title={say('voices.title')} lead={say('voices.lead')} />
            <Voices />
          </Wrap>
        </Section>
        <Section id="board" data-ground="sunken">
          <Wrap>
            <TitledHead sign="hook" title={say('board.title')} lead={say('board.lead')} />
            <ListeningBoard />
          </Wrap>
        </Section>
        <Section id="thought">
          <Wrap>
            <Essay />
          </Wrap>
        </Section>
        <Section id="talk" data-ground="base" data-ruled="">
          <Wrap>
            <Conversation />
          </Wrap>
        </Section>
        <Section id="tell">
          <Wrap>
            <TitledHead sign="door" title={say('form.title')} lead={say('form.lead')} />
            <TellStory />
          </Wrap>
        </Section>
      </main>
      <SiteFooter />
    </div>
  );
}
