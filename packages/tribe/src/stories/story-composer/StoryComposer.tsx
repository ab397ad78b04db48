'use client';

import { storyComposerMessages } from '@wusum/contract/messages/story-composer';
import { Button, Callout, Stack, Text, useMessagesOf, useScope } from '@wusum/react';
import { useState } from 'react';
import { useAction } from '../shared/use-action.js';
import { ComposerFields } from './ComposerFields.js';
import { ComposerReview } from './ComposerReview.js';
import { composed, languageOf, problemsOf } from './draft.js';
import type { StoryComposerProps } from './StoryComposer.props.js';
import { Bar, Kept, Root } from './StoryComposer.styles.js';
import { useJournal, type Journal } from './use-journal.js';

/**
 * Where a member writes a story: prompts one at a time or all at once, pictures with their descriptions, and the whole of it
 * once more before it is sent. Every change is kept in a journal that survives a crash. The language follows from the
 * words. Renders one `<div>`.
 *
 * Use it on a page of its own.
 * Do not use it for a reply or a question: they are shorter than their prompts.
 */
export function StoryComposer(props: StoryComposerProps) {
  const { journalKey, prompts, languages, store, voice, maxPhotos, defaultMode, onSend, ...rest } = props;
  const message = useMessagesOf(storyComposerMessages);
  const { lang = 'en' } = useScope();
  const journal = useJournal(journalKey, store);
  const [isReview, setIsReview] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const sending = useAction(onSend);
  const { draft } = journal;
  const language = languageOf(draft, languages, lang);
  const problems = problemsOf(draft, prompts);
  const review = () => {
    setIsAsked(true);
    setIsReview(problems.length === 0);
  };
  const send = async () => {
    // The draft is forgotten after the answer, not before: a failure leaves it where it was.
    if (await sending.run(composed(draft, prompts, language))) journal.clear();
  };
  if (sending.state === 'done')
    return (
      <Root {...rest}>
        <Callout color="success" live="polite">
          {message('story-composer.sent')}
        </Callout>
      </Root>
    );
  return (
    <Root {...rest}>
      <Found journal={journal} />
      {isReview ? (
        <ComposerReview
          story={composed(draft, prompts, language)}
          sending={sending.state}
          onEdit={() => setIsReview(false)}
          onSend={() => void send()}
        />
      ) : (
        <Stack gap={7}>
          <ComposerFields
            {...{ journal, prompts, languages, language, voice, maxPhotos, defaultMode }}
            problems={isAsked ? problems : []}
          />
          <Bar>
            <Button variant="solid" color="accent" onClick={review}>
              {message('story-composer.review')}
            </Button>
            <KeptState state={journal.state} />
          </Bar>
        </Stack>
      )}
    </Root>
  );
}

/** A draft from an earlier visit, and the way to an empty one. */
function Found({ journal }: { readonly journal: Journal }) {
  const message = useMessagesOf(storyComposerMessages);
  if (journal.state === 'failed') return <Callout color="warning">{message('story-composer.not-kept')}</Callout>;
  if (!journal.isRestored) return null;
  return (
    <Callout color="info">
      <Stack gap={3} align="start">
        <Text>{message('story-composer.restored')}</Text>
        <Button size="sm" onClick={journal.clear}>
          {message('story-composer.discard')}
        </Button>
      </Stack>
    </Callout>
  );
}

function KeptState({ state }: Pick<Journal, 'state'>) {
  const message = useMessagesOf(storyComposerMessages);
  if (state === 'kept') return <Kept>{message('story-composer.kept')}</Kept>;
  if (state === 'keeping') return <Kept>{message('story-composer.keeping')}</Kept>;
  return null;
}
