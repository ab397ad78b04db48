'use client';

import { Text, useMessages } from '@wusum/react';

/** In place of a story whose consent has ended while the page was open. */
export function Gone() {
  const message = useMessages();
  return (
    <Text color="muted" role="status">
      {message('story.gone')}
    </Text>
  );
}
