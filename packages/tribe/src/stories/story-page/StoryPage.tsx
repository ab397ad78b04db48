'use client';

import { storyMessages } from '@wusum/contract/messages/story';
import { Heading, Image, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { CoCreators } from '../co-creators/CoCreators.js';
import { CreditLine } from '../credit-line/CreditLine.js';
import { Gone } from '../shared/Gone.js';
import { textAttributes } from '../shared/language.js';
import { StoryContent } from '../shared/StoryContent.js';
import { useShown } from '../shared/use-shown.js';
import type { StoryOnSurface } from '../show.js';
import type { Photo as PhotoData } from '../story.js';
import { TranslationToggle } from '../translation-toggle/TranslationToggle.js';
import type { StoryPageProps } from './StoryPage.props.js';
import { Eyebrow, Foot, Head, Photo, Root } from './StoryPage.styles.js';

/**
 * A whole story as its member agreed to show it here: its text in its own language and direction, a translation and
 * pictures if they are granted, credit, licence, and the end of consent. Renders one `<article>`, named by its title. When
 * consent ends while the page is open, a note takes its place.
 *
 * Use it for the page of one story.
 * Do not use it in a list (`StoryCard`).
 */
export function StoryPage<Surface extends string>(props: StoryPageProps<Surface>) {
  const {
    story,
    surface,
    headingLevel = 1,
    eyebrow,
    people = [],
    isMachineTranslation = false,
    now,
    children,
    ...rest
  } = props;
  const id = useId();
  const isShown = useShown(story, surface, now);
  if (!isShown) return <Gone />;
  const { title, language } = story.translation ?? story.text;
  return (
    <Root aria-labelledby={id} {...rest}>
      <Head>
        {eyebrow !== undefined && <Eyebrow>{eyebrow}</Eyebrow>}
        <Heading id={id} level={headingLevel} size={1} {...textAttributes(language)}>
          {title}
        </Heading>
        <CreditLine
          credit={story.credit}
          language={story.text.language}
          licence={story.grants[0]?.licence}
          until={story.until}
        />
      </Head>
      <Photos photos={story.photos} />
      <Texts {...{ story, isMachineTranslation }} />
      <Foot>
        {people.length > 0 && <CoCreators people={people} />}
        {children}
      </Foot>
    </Root>
  );
}

interface TextsProps {
  readonly story: StoryOnSurface<string>;
  readonly isMachineTranslation: boolean;
}

function Texts({ story, isMachineTranslation }: TextsProps) {
  const { text, translation, isExcerpt } = story;
  const message = useMessagesOf(storyMessages);
  const original = <StoryContent content={text.content} size="lead" />;
  return (
    <div>
      {translation ? (
        <TranslationToggle
          from={text.language}
          to={translation.language}
          original={original}
          translation={<StoryContent content={translation.content} size="lead" />}
          translator={translation.translator}
          isMachine={isMachineTranslation}
        />
      ) : (
        <div {...textAttributes(text.language)}>{original}</div>
      )}
      {isExcerpt && <Eyebrow>{message('story.excerpt')}</Eyebrow>}
    </div>
  );
}

function Photos({ photos }: { readonly photos: readonly PhotoData[] }) {
  return photos.map(({ address, alt, width, height }) => (
    <Photo key={address}>
      <Image src={address} {...{ alt, width, height }} rounded loading="eager" />
    </Photo>
  ));
}
