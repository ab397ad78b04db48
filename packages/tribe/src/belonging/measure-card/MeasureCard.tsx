'use client';
import { belongingMessages } from '@wusum/contract/messages/belonging';
import { useId } from 'react';
import { Card, DataList, DateText, Heading, Text, useMessagesOf as useMessages } from '@wusum/react';
import { smallestGroup, type AnyMeasure } from '../measure.js';
import type { MeasureCardProps } from './MeasureCard.props.js';
import { Figure, Limits, Range, Root } from './MeasureCard.styles.js';
import { useFigures, type Figures } from './measure-figures.js';
import { useMeasureWords } from './measure-words.js';
import { useMonth } from './use-month.js';

type Shown = Extract<AnyMeasure, { suppressed: false }>;

/**
 * One measure of a community: the figure with its range, in words, what was counted, and what it does not show. Renders
 * one `<article>`, named by its heading.
 *
 * A figure about fewer than ten people is not shown, and the card says why. There is no arrow of a trend: compare ranges.
 *
 * Use it in a report of belonging, or alone next to what it is about.
 * Do not use it for a person, a team that members can guess, nor for people who only watch.
 */
export function MeasureCard({ measure, month, level, ...rest }: MeasureCardProps) {
  const id = useId();
  const message = useMessages(belongingMessages);
  const words = useMeasureWords();
  return (
    <Card asChild variant="outline">
      <Root aria-labelledby={id} {...rest}>
        <Heading id={id} level={level ?? 3} size={4}>
          {words.name(measure.name)}
        </Heading>
        {measure.suppressed || measure.people < smallestGroup ? (
          <Text color="muted">{message('belonging.suppressed', { count: smallestGroup })}</Text>
        ) : (
          <ShownMeasure measure={measure} month={month} />
        )}
        <Limits>
          <Text size="caption">{message('belonging.limits')}</Text>
          <Text size="caption" color="muted">
            {words.doesNotShow(measure.name)}
          </Text>
        </Limits>
      </Root>
    </Card>
  );
}

function ShownMeasure({ measure, month }: { readonly measure: Shown; readonly month: string | undefined }) {
  const message = useMessages(belongingMessages);
  const words = useMeasureWords();
  const figures = useFigures()(measure);
  const monthName = useMonth();
  return (
    <>
      <Figure>
        <Heading level={3} size={1} asChild>
          <p>{figures.value ?? message('belonging.first-reply.no-median')}</p>
        </Heading>
        <RangeLine places={figures.places} />
        <Text size="caption" color="muted">
          {words.between(figures.low, figures.high)}
        </Text>
      </Figure>
      <Text>{words.says(measure, month === undefined ? '' : monthName(month))}</Text>
      <Facts measure={measure} />
    </>
  );
}

/** The range is in the text below: the drawing has nothing for assistive technology. */
function RangeLine({ places }: { readonly places: Figures['places'] }) {
  if (!places) return null;
  const percent = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  return (
    <Range aria-hidden="true">
      <line data-axis="" x1="0%" x2="100%" y1="50%" y2="50%" />
      <line x1={percent(places.low)} x2={percent(places.high)} y1="50%" y2="50%" />
      <circle cx={percent(places.value)} cy="50%" />
    </Range>
  );
}

function Facts({ measure }: { readonly measure: Shown }) {
  const message = useMessages(belongingMessages);
  const { counted, unfinished } = useMeasureWords();
  const { window, leftOut, name } = measure;
  const open = unfinished(measure);
  return (
    <DataList.Root size="sm">
      <Fact term={message('belonging.counted')} values={counted(measure)} />
      <DataList.Item>
        <DataList.Term>{message('belonging.period')}</DataList.Term>
        <DataList.Value>
          <DateText value={dayOf(window.from)} dateStyle="long" /> –{' '}
          <DateText value={dayOf(window.until - 1)} dateStyle="long" />
        </DataList.Value>
      </DataList.Item>
      {open && name === 'first reply' ? <Fact term={message('belonging.waits')} values={[open]} /> : null}
      {leftOut.bots > 0 || (open && name === 'retention') ? (
        <Fact
          term={message('belonging.left-out')}
          values={[
            ...(leftOut.bots > 0 ? [message('belonging.bots', { count: leftOut.bots })] : []),
            ...(open && name === 'retention' ? [open] : []),
          ]}
        />
      ) : null}
    </DataList.Root>
  );
}

function Fact({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  return (
    <DataList.Item>
      <DataList.Term>{term}</DataList.Term>
      {values.map((value) => (
        <DataList.Value key={value}>{value}</DataList.Value>
      ))}
    </DataList.Item>
  );
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
