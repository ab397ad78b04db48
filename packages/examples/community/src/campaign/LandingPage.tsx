import { Blockquote, Brand, Button, Card, matchLanguage, useScope } from '@wusum/react';
import { Arrow, Cover, MemberMark, PatternBand } from '@wusum/tribe';
import {
  CtaBanner,
  Faq,
  Hero,
  Pillar,
  Pillars,
  River,
  SectionIntro,
  SiteFooter,
  Testimonial,
} from '@wusum/tribe/campaign';
import { useCopy } from '../copy/use-copy.js';
import { Frame, Main, Section, SkipLink } from '../home/layout.styles.js';
import { Parts as Wrap } from './LandingPage.styles.js';

const signs = ['ring', 'fork', 'door'] as const;
const three = [1, 2, 3] as const;

/** A page that invites people to a community, of the campaign components and the copy of the nearest brand. */
export function LandingPage() {
  const { lang } = useScope();
  const { language } = useCopy();
  if (lang === undefined || matchLanguage(lang, [language])) return <Page />;
  return (
    <Brand lang={language}>
      <Page />
    </Brand>
  );
}

function Page() {
  const { t } = useCopy();
  return (
    <Frame id="top" data-frame="">
      <SkipLink href="#page">{t('nav.skip')}</SkipLink>
      <Main id="page">
        <Start />
        <Stories />
        <Thought />
        <Questions />
        <Section data-background="base">
          <Wrap>
            <CtaBanner heading={t('form.title')} actions={<Join />}>
              {t('form.lead')}
            </CtaBanner>
          </Wrap>
        </Section>
      </Main>
      <PatternBand />
      <End />
    </Frame>
  );
}

function Join() {
  const { t } = useCopy();
  return (
    <Button asChild variant="solid" color="accent" end={<Arrow />}>
      <a href="#share">{t('hero.action')}</a>
    </Button>
  );
}

function Start() {
  const { t } = useCopy();
  return (
    <Wrap>
      <Hero
        heading={t('hero.title')}
        lead={t('hero.lead')}
        media={<Cover />}
        actions={
          <>
            <Join />
            <Button asChild>
              <a href="#board">{t('hero.second-action')}</a>
            </Button>
          </>
        }
      />
    </Wrap>
  );
}

function Stories() {
  const { t } = useCopy();
  return (
    <Section data-background="sunken">
      <Wrap>
        <SectionIntro heading={t('voices.title')} lead={t('voices.lead')} />
        <Pillars>
          {three.map((story, index) => (
            <Pillar key={story} sign={signs[index]} heading={t(`voices.story-${story}.title`)}>
              {t(`voices.story-${story}.text`)}
            </Pillar>
          ))}
        </Pillars>
      </Wrap>
    </Section>
  );
}

function Thought() {
  const { t, language } = useCopy();
  return (
    <Section>
      <Wrap>
        <River
          level={2}
          heading={t('thought.title')}
          media={
            <Card padding="lg">
              <Blockquote size="lead" source={t('thought.by')}>
                {t('thought.quote')}
              </Blockquote>
            </Card>
          }
        >
          {t('thought.paragraph-1')}
        </River>
        <Testimonial lang={language} name={t('voices.story-1.author')} mark={<MemberMark seed="story-1" />}>
          {t('voices.story-1.quote')}
        </Testimonial>
      </Wrap>
    </Section>
  );
}

function Questions() {
  const { t } = useCopy();
  return (
    <Section id="board" data-background="base" data-ruled="">
      <Wrap>
        <SectionIntro kicker={t('nav.listening')} heading={t('board.title')} lead={t('board.lead')} />
        <Faq
          questions={three.map((number) => ({
            id: `question-${number}`,
            question: t(`board.question-${number}.question`),
            answer: t(`board.question-${number}.answered`),
          }))}
        />
      </Wrap>
    </Section>
  );
}

function End() {
  const { t } = useCopy();
  const links = (['listening', 'consent', 'book', 'top'] as const).map((link) => ({
    href: `#${link}`,
    text: t(`foot.${link}`),
  }));
  return <SiteFooter groups={[{ heading: t('nav.label'), links }]} note={t('foot.note')} />;
}
