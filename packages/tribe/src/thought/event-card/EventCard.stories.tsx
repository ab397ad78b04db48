import { expect, waitFor } from 'storybook/test';
import { Grid } from '@wusum/react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { eventStates, type Gathering } from '../data.js';
import { EventCard } from './index.js';
import file from './EventCard.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A gathering: its day in both calendars, its time with the zone, its place, and a calendar file. Use it for what people come
 * to at one time. Do not use it for what has happened (`Timeline`).
 */
const meta = preview.meta({
  title: 'Tribe/Thought/EventCard',
  component: EventCard,
  args: { event: eveningOf(words.en), product: words.en.product },
  argTypes: { event: { control: false }, product: { control: false } },
  render: () => <Evening />,
});

function eveningOf({ language, title, place, description }: (typeof words)['en']): Gathering {
  return {
    id: 'evening-12@wusum.example',
    title,
    language,
    place,
    description,
    start: '2026-12-04T19:30:00+04:00',
    end: '2026-12-04T21:00:00+04:00',
    zone: 'Asia/Muscat',
    address: '/evenings/12',
    online: 'https://meet.example/evening-12',
    changed: '2026-11-20T08:00:00Z',
  };
}

const useEvening = (): Gathering => eveningOf(useWords(words));

function Evening() {
  return <EventCard event={useEvening()} product={words.en.product} level={2} />;
}

function Days() {
  const evening = useEvening();
  const { days } = useWords(words);
  return (
    <EventCard
      product={words.en.product}
      level={2}
      event={{ ...evening, title: days, start: '2026-12-30', end: '2026-12-31' }}
    />
  );
}

function States() {
  const evening = useEvening();
  return (
    <Grid columns={3} gap={5}>
      {eventStates.map((state) => (
        <EventCard key={state} product={words.en.product} level={2} event={{ ...evening, state }} />
      ))}
    </Grid>
  );
}

export const Playground = meta.story({});

/** Whole days have no time and no zone. */
export const WholeDays = meta.story({ render: () => <Days /> });

export const AllStates = meta.story({ render: () => <States /> });

export const InArabic = Playground.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getByRole('link', { name: words.for('ar').title })).toHaveFocus());
    await userEvent.tab();
    await waitFor(() => expect(canvas.getAllByRole('link')[1]).toHaveFocus());
    await expect(canvas.getAllByRole('link')[1]).toHaveAttribute('download', 'event.ics');
  },
});
