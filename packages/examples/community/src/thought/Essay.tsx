import { Heading, Link, Text } from '@wusum/react';
import { Titled } from '../home/layout.styles.js';
import { useCopy } from '../copy/use-copy.js';
import { Sign } from '@wusum/tribe';
import { Body, Meta, Pull, Root, Sources } from './Essay.styles.js';

const paragraphs = ['paragraph-1', 'paragraph-2', 'paragraph-3'] as const;
const sources = ['source-1', 'source-2', 'source-3'] as const;

/** An essay: a large quote, the text below it, its sources. */
export function Essay() {
  const { t } = useCopy();
  return (
    <Root>
      <Titled>
        <Sign name="spindle" trimmed />
        <Heading level={2} size={1}>
          {t('thought.title')}
        </Heading>
      </Titled>
      <Pull>{t('thought.quote')}</Pull>
      <Meta>
        <span>{t('thought.by')}</span>
        <Text asChild size="caption" color="muted">
          <span>{t('thought.time')}</span>
        </Text>
        <Link href="#thought">{t('thought.read')}</Link>
      </Meta>
      <Body>
        {paragraphs.map((key) => (
          <p key={key}>{t(`thought.${key}`)}</p>
        ))}
      </Body>
      <Sources>
        <h3>{t('thought.sources')}</h3>
        <ol>
          {sources.map((key) => (
            <li key={key} lang="en" dir="ltr">
              {t(`thought.${key}`)}
            </li>
          ))}
        </ol>
      </Sources>
    </Root>
  );
}
