import { Grid } from '@wusum/react';
import preview from '@wusum/story-kit/preview';
import { exampleReport, smallReport } from '../examples.js';
import { MeasureCard } from './index.js';

const { absenceFactor, gini, reciprocity, firstReply, retention } = exampleReport();
const month = retention.find(({ measure }) => !measure.suppressed) ?? retention[0]!;

/**
 * One measure of a community: the figure with its range, in words, what was counted, and what it does not show. Use it in a
 * report of belonging, or alone next to what it is about. Do not use it for a person, a team that members can guess, nor for
 * people who only watch.
 */
const meta = preview.meta({
  title: 'Tribe/Belonging/MeasureCard',
  component: MeasureCard,
  args: { measure: firstReply },
  argTypes: { measure: { control: false } },
});

const All = () => (
  <Grid columns={2}>
    <MeasureCard measure={firstReply} />
    <MeasureCard measure={reciprocity} />
    <MeasureCard measure={absenceFactor} />
    <MeasureCard measure={gini} />
    <MeasureCard measure={month.measure} month={month.month} />
  </Grid>
);

export const Playground = meta.story({});

export const Measures = meta.story({ render: () => <All /> });

/** Fewer than ten people: neither the figure nor how many. */
export const Suppressed = meta.story({ args: { measure: smallReport().gini } });

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <All /> });
