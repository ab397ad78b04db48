'use client';

import { revisionHistoryMessages } from '@wusum/contract/messages/revision-history';
import { Badge, Collapsible, DateText, Flex, Heading, Stack, Text, Timeline, useMessagesOf } from '@wusum/react';
import { isoOf, textAttributes } from '../shared/language.js';
import { StoryContent } from '../shared/StoryContent.js';
import type { Revision, RevisionHistoryProps } from './RevisionHistory.props.js';

/**
 * The versions of a story, newest first: when, what has changed, and the text as it was. Renders one `<ol>`; the text of a
 * version is closed at first.
 *
 * Use it for the member and the hosts of a story.
 * Do not use it for readers where a member has removed something on purpose: leave out `text`, or the whole version.
 */
export function RevisionHistory({ revisions, shown, ...rest }: RevisionHistoryProps) {
  const message = useMessagesOf(revisionHistoryMessages);
  return (
    <Timeline.Root aria-label={message('revision-history.name')} {...rest}>
      {revisions
        .toSorted((a, b) => b.version - a.version)
        .map((revision) => (
          <Version key={revision.version} revision={revision} isShown={revision.version === shown} />
        ))}
    </Timeline.Root>
  );
}

function Version({ revision, isShown }: { readonly revision: Revision; readonly isShown: boolean }) {
  const message = useMessagesOf(revisionHistoryMessages);
  const { version: number, at, note } = revision;
  return (
    <Timeline.Item color={isShown ? 'accent' : 'neutral'}>
      <Stack gap={2}>
        <Flex gap={3} align="center" wrap>
          <Timeline.Title>{message('revision-history.version', { number })}</Timeline.Title>
          {isShown && <Badge color="accent">{message('revision-history.shown')}</Badge>}
        </Flex>
        <Text size="caption" color="muted" asChild>
          <DateText value={isoOf(at)} dateStyle="long" />
        </Text>
        {note && <Text {...textAttributes(note.language)}>{note.words}</Text>}
        <Words revision={revision} />
      </Stack>
    </Timeline.Item>
  );
}

function Words({ revision: { version: number, text } }: { readonly revision: Revision }) {
  const message = useMessagesOf(revisionHistoryMessages);
  if (!text) return null;
  return (
    <Collapsible.Root>
      <Collapsible.Trigger>{message('revision-history.text', { number })}</Collapsible.Trigger>
      <Collapsible.Panel {...textAttributes(text.language)}>
        <Stack gap={3}>
          <Heading level={4}>{text.title}</Heading>
          <StoryContent content={text.content} />
        </Stack>
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
