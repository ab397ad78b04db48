import type { ReactNode } from 'react';
import { Heading, Text } from '@wusum/react';
import { Credit, type CreditLine } from './Credit.js';
import { Root, TitleLink } from './Story.styles.js';

export interface StoryProps {
  title: ReactNode;
  /**
   * The address of the whole story.
   * @default '#'
   */
  href?: string;
  credit: CreditLine;
  /** The beginning of the story. */
  children: ReactNode;
}

/** A story in a list; its title leads to the whole story. Use `StoryLead` for the first one. */
export function Story({ title, href = '#', credit, children }: StoryProps) {
  return (
    <Root>
      <Heading level={3} size={2}>
        <TitleLink href={href}>{title}</TitleLink>
      </Heading>
      <Text>{children}</Text>
      <Credit {...credit} />
    </Root>
  );
}
