import { Heading, Link, Text } from '@wusum/react';
import { Titled } from '../home/layout.styles.js';
import { useSample } from '../sample/use-sample.js';
import { Sign } from '../symbols/Sign.js';
import { Body, Meta, Pull, Root, Sources } from './Essay.styles.js';

const paragraphs = ['paragraph-1', 'paragraph-2', 'paragraph-3'] as const;
const sources = ['source-1', 'source-2', 'source-3'] as const;

/** A thought worth leading with: one sentence set large, the argument under it, its sources named. */
export function Essay() {
  const { say } = useSample();
  return (
    <Root>
      <Titled>
        <Sign name="spindle" />
        <Heading level={2} size={1}>
          {say('thought.title')}
        </Heading>
      </Titled>
      <Pull>{say('thought.quote')}</Pull>
      <Meta>
        <span>{say('thought.by')}</span>
        <Text asChild size="caption" color="muted">
          <span>{say('thought.time')}</span>
        </Text>
        <Link href="#thought">{say('thought.read')}</Link>
      </Meta>
      <Body>
        {paragraphs.map((key) => (
          <p key={key}>{say(`thought.${key}`)}</p>
        ))}
      </Body>
      <Sources>
        <h3>{say('thought.sources')}</h3>
        <ol>
          {sources.map((key) => (
            <li key={key} lang="en" dir="ltr">
              {say(`thought.${key}`)}
            </li>
          ))}
        </ol>
      </Sources>
    </Root>
  );
}
