import type { ReactNode } from 'react';
import { Heading, Link, Text } from '@wusum/react';
import { PatternBand } from '@wusum/tribe';
import { Credit } from './Credit.js';
import { Body, Lead, Poster, Quote, Telling, TitleLink } from './Story.styles.js';
import type { StoryProps } from './Story.js';

export interface StoryLeadProps extends StoryProps {
  /** A sentence of the story, shown large. */
  quote: ReactNode;
  /** Text of the link to the whole story. */
  more: ReactNode;
}

/** The first story of a page: its quote on the story background with the brand's band, its text next to it. */
export function StoryLead({ quote, title, more, href = '#', credit, children }: StoryLeadProps) {
  return (
    <Lead>
      <Poster>
        <Quote>{quote}</Quote>
        <PatternBand />
      </Poster>
      <Body>
        <Heading level={3} size={2}>
          <TitleLink href={href}>{title}</TitleLink>
        </Heading>
        <Telling>
          <Text size="lead">{children}</Text>
          <Link href={href}>{more}</Link>
        </Telling>
        <Credit {...credit} />
      </Body>
    </Lead>
  );
}
