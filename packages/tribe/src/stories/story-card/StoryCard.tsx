'use client';

import { storyMessages } from '@wusum/contract/messages/story';
import { Avatar, Card, Heading, Image, Link, useMessagesOf } from '@wusum/react';
import { useId } from 'react';
import { excerptOf } from '../../content/index.js';
import { CreditLine } from '../credit-line/CreditLine.js';
import { Gone } from '../shared/Gone.js';
import { textAttributes } from '../shared/language.js';
import { useShown } from '../shared/use-shown.js';
import type { StoryOnSurface } from '../show.js';
import type { StoryCardProps } from './StoryCard.props.js';
import { Body, Excerpt, Foot, Note, Picture } from './StoryCard.styles.js';

/**
 * The beginning of a story with its credit; a press anywhere opens the whole of it. Renders one `<article>`, named by
 * its title; title and text have their own language and direction. When consent ends while the page is open, a note takes
 * its place.
 *
 * Use it in a list of stories, on a surface that the member agreed to.
 * Do not use it for the whole story (`StoryPage`).
 */
export function StoryCard<Surface extends string>(props: StoryCardProps<Surface>) {
  const { story, surface, href, seed, headingLevel = 3, note, now, ...rest } = props;
  const id = useId();
  const isShown = useShown(story, surface, now);
  const message = useMessagesOf(storyMessages);
  if (!isShown) return <Gone />;
  const shown = textOf(story);
  const language = textAttributes(shown.language);
  return (
    <Card aria-labelledby={id} {...rest} interactive padding="none" asChild>
      <article>
        <CardPicture story={story} />
        <Body>
          {note !== undefined && <Note>{note}</Note>}
          <Heading id={id} level={headingLevel} size={3} {...language}>
            <Link cover underline="hover" href={href}>
              {shown.title}
            </Link>
          </Heading>
          <Excerpt {...language}>{excerptOf(shown.content)}</Excerpt>
          {story.isExcerpt && <Note>{message('story.excerpt')}</Note>}
          <Foot>
            {seed !== undefined && story.credit.kind !== 'none' && (
              <Avatar name="" seed={seed} size="sm" aria-hidden="true" />
            )}
            <CreditLine credit={story.credit} language={story.text.language} />
          </Foot>
        </Body>
      </article>
    </Card>
  );
}

/** The translation, where the story was asked for in another language. */
function textOf({ translation, text }: StoryOnSurface<string>) {
  return translation ?? text;
}

function CardPicture({ story }: { readonly story: StoryOnSurface<string> }) {
  const [photo] = story.photos;
  if (!photo) return null;
  const { address, alt, width, height } = photo;
  return (
    <Picture>
      <Image src={address} {...{ alt, width, height }} ratio="16/9" />
    </Picture>
  );
}
