import type { ReactNode } from 'react';
import { Heading, Text } from '@wusum/react';
import { Credit, type CreditLine } from './Credit.js';
import { Root } from './Story.styles.js';

export interface StoryProps {
  title: ReactNode;
  credit: CreditLine;
  /** The beginning of the story. */
  children: ReactNode;
}

/** A story in a list. Use `StoryLead` for the first one. */
export function Story({ title, credit, children }: StoryProps) {
  return (
    <Root>
      <Heading level={3} size={2}>
        {title}
      </Heading>
      <Text size="lead">{children}</Text>
      <Credit {...credit} />
    </Root>
  );
}
