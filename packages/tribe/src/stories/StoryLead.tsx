import type { ReactNode } from 'react';
import { Heading, Link, Text } from '@wusum/react';
import { Band } from '../symbols/Band.js';
import { Credit } from './Credit.js';
import { Body, Lead, Poster, Quote, Telling } from './Story.styles.js';
import type { StoryProps } from './Story.js';

export interface StoryLeadProps extends StoryProps {
  /** The sentence that carries the story. */
  quote: ReactNode;
  /** The words of the link to the whole of it. */
  more: ReactNode;
  /** @default '#' */
  href?: string;
}

/** The story that leads a page: its strongest sentence on the story ground, ended by the brand's band. */
export function StoryLead({ quote, title, more, href = '#', credit, children }: StoryLeadProps) {
  return (
    <Lead>
      <Poster>
        <Quote>{quote}</Quote>
        <Band />
      </Poster>
      <Body>
        <Heading level={3} size={2}>
          {title}
        </Heading>
        <Telling>
          <Text>{children}</Text>
          <Link href={href}>{more}</Link>
        </Telling>
        <Credit {...credit} />
      </Body>
    </Lead>
  );
}
