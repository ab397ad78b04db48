'use client';

import { storyMessages } from '@wusum/contract/messages/story';
import { Text, useMessagesOf } from '@wusum/react';

/** In place of a story whose consent has ended while the page was open. */
export function Gone() {
  const message = useMessagesOf(storyMessages);
  return (
    <Text color="muted" role="status">
      {message('story.gone')}
    </Text>
  );
}
