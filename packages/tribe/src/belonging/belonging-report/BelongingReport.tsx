'use client';
import { belongingMessages } from '@wusum/contract/messages/belonging';
import { belongingReportMessages } from '@wusum/contract/messages/belonging-report';
import { useId } from 'react';
import { DateText, Grid, Heading, Text, useMessagesOf as useMessages } from '@wusum/react';
import { BarChart, DotPlot } from '@wusum/react/chart';
import { smallestGroup } from '../measure.js';
import { MeasureCard } from '../measure-card/index.js';
import { confidence, useMeasureWords } from '../measure-card/measure-words.js';
import { useMonth } from '../measure-card/use-month.js';
import type { ContributionClass } from '../contribution-classes.js';
import type { BelongingReport as Report } from '../report.js';
import type { BelongingReportProps } from './BelongingReport.props.js';
import { Head, Part, Period, Root } from './BelongingReport.styles.js';

/**
 * What a community knows of its belonging in a period: measures with their ranges, the distribution of contributions, and
 * newcomers who came back, each with what it does not show. Renders one `<section>`, named by its title. Fits paper.
 *
 * It takes the result of `reportOf`, which holds no name and no figure about fewer than ten people.
 *
 * Use it for members, not for their judges: publish it where they can answer.
 * Do not use it to rank people or communities, nor as a target.
 */
export function BelongingReport({ report, heading, level = 2, children, ...rest }: BelongingReportProps) {
  const id = useId();
  const message = useMessages(belongingReportMessages);
  const { from, until } = report.window;
  const below = (level + 1) as 2 | 3 | 4 | 5 | 6;
  return (
    <Root data-frame="" aria-labelledby={id} {...rest}>
      <Head>
        <Heading id={id} level={level} size={1}>
          {heading}
        </Heading>
        <Period>
          <DateText value={dayOf(from)} dateStyle="long" /> – <DateText value={dayOf(until - 1)} dateStyle="long" />
        </Period>
        <Text>{message('belonging-report.how-to-read', { confidence, count: smallestGroup })}</Text>
      </Head>
      <Grid columns={{ initial: 1, sm: 2 }}>
        <MeasureCard level={below} measure={report.firstReply} />
        <MeasureCard level={below} measure={report.reciprocity} />
        <MeasureCard level={below} measure={report.absenceFactor} />
        <MeasureCard level={below} measure={report.gini} />
      </Grid>
      <Contributions contributions={report.contributions} />
      <Newcomers retention={report.retention} level={below} />
      {children}
    </Root>
  );
}

/** How many people contributed how often: a distribution says more than one number. */
function Contributions({ contributions }: Pick<Report, 'contributions'>) {
  const message = useMessages(belongingReportMessages);
  if (contributions.suppressed) return null;
  const name = ({ from, to }: ContributionClass) => {
    if (to === undefined) return message('belonging-report.or-more', { from });
    return from === to
      ? message('belonging-report.times', { from })
      : message('belonging-report.from-to', { from, to });
  };
  const points = contributions.classes.map((each) => ({ label: name(each), value: each.people }));
  return (
    <Part>
      <BarChart
        caption={message('belonging-report.contributions')}
        series={[{ name: message('belonging-report.people'), points }]}
      />
    </Part>
  );
}

/** A figure for each month with its range. Months of few newcomers are named, without one. */
function Newcomers({ retention, level }: Pick<Report, 'retention'> & { readonly level: 2 | 3 | 4 | 5 | 6 }) {
  const id = useId();
  const message = useMessages(belongingReportMessages);
  const measures = useMessages(belongingMessages);
  const words = useMeasureWords();
  const monthName = useMonth();
  const points = retention.flatMap(({ month, measure }) => {
    if (measure.suppressed) return [];
    const [low, high] = measure.interval;
    const label = message('belonging-report.cohort', {
      month: monthName(month),
      people: measures('belonging.people', { count: measure.people }),
    });
    return [{ label, value: measure.value, low, high }];
  });
  const few = retention.filter(({ measure }) => measure.suppressed).map(({ month }) => monthName(month));
  return (
    <Part aria-labelledby={id}>
      <Heading id={id} level={level} size={3}>
        {words.name('retention')}
      </Heading>
      {points.length > 0 ? (
        <DotPlot
          caption={measures('belonging.retention.caption')}
          series={[{ name: words.name('retention'), points }]}
          format={{ style: 'percent' }}
        />
      ) : null}
      {few.length > 0 ? <Text color="muted">{message('belonging-report.too-few', { months: few })}</Text> : null}
      {retention.length === 0 ? <Text color="muted">{message('belonging-report.no-months')}</Text> : null}
      <Text size="caption" color="muted">
        {measures('belonging.limits')}: {words.doesNotShow('retention')}
      </Text>
    </Part>
  );
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
