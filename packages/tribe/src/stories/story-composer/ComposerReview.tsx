'use client';

import { storyComposerMessages } from '@wusum/contract/messages/story-composer';
import { Button, Callout, Heading, Image, Stack, useMessagesOf } from '@wusum/react';
import { useEffect, useId, useRef, useState } from 'react';
import { plainContent } from '../../content/index.js';
import { textAttributes } from '../shared/language.js';
import { StoryContent } from '../shared/StoryContent.js';
import type { ActionState } from '../shared/use-action.js';
import type { ComposedStory } from './draft.js';
import { Bar, Sheet } from './StoryComposer.styles.js';

interface ComposerReviewProps {
  readonly story: ComposedStory;
  readonly sending: ActionState;
  readonly onEdit: () => void;
  readonly onSend: () => void;
}

/** The story as readers will see it, before it is sent. */
export function ComposerReview({ story, sending, onEdit, onSend }: ComposerReviewProps) {
  const message = useMessagesOf(storyComposerMessages);
  const sheet = useRef<HTMLElement>(null);
  const title = useId();
  // It takes the place of the fields: reading continues at its beginning.
  useEffect(() => sheet.current?.focus(), []);
  return (
    <Stack gap={6}>
      <Sheet
        ref={sheet}
        tabIndex={-1}
        aria-labelledby={story.title === '' ? undefined : title}
        {...textAttributes(story.language)}
      >
        {story.title !== '' && (
          <Heading id={title} level={2}>
            {story.title}
          </Heading>
        )}
        <StoryContent content={plainContent(story.text)} />
        {story.photos.map((photo, index) => (
          <Picture key={index} {...photo} />
        ))}
      </Sheet>
      {sending === 'failed' && (
        <Callout color="danger" live="assertive">
          {message('story-composer.failed')}
        </Callout>
      )}
      <Bar>
        <Button variant="solid" color="accent" loading={sending === 'waiting'} onClick={onSend}>
          {sending === 'waiting' ? message('story-composer.sending') : message('story-composer.send')}
        </Button>
        <Button disabled={sending === 'waiting'} focusableWhenDisabled onClick={onEdit}>
          {message('story-composer.edit')}
        </Button>
      </Bar>
    </Stack>
  );
}

function Picture({ file, alt }: ComposedStory['photos'][number]) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const url = URL.createObjectURL(file);
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  if (address === undefined) return null;
  const picture = <Image src={address} alt={alt} ratio="3/2" rounded loading="eager" />;
  if (alt === '') return picture;
  return (
    <figure>
      {picture}
      <figcaption>{alt}</figcaption>
    </figure>
  );
}
