import type { ReactNode } from 'react';
import { Heading, Text } from '@wusum/react';
import { Credit, type CreditLine } from './Credit.js';
import { Root } from './Story.styles.js';

export interface StoryProps {
  title: ReactNode;
  credit: CreditLine;
  /** The opening of the story, in the teller's own words. */
  children: ReactNode;
}

/** A story among others. Use `StoryLead` for the one that leads. */
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
