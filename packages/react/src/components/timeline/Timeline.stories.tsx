import { ForwardIcon, storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { timelineProps } from './Timeline.props.js';
import { Timeline, type TimelineItemProps } from './index.js';
import file from './Timeline.words.json' with { type: 'json' };

const words = storyWords(file);
const days = { told: '2026-03-03', written: '2026-03-09', consent: '2026-03-12', shown: '2026-03-14' } as const;
type Step = keyof typeof days;

/**
 * Events in the order of time. Use it for what has happened: the way of a story, the work on a question. Do not use it for
 * the steps of a task (`Stepper`), or for a list without an order in time (`List`).
 */
const meta = preview.meta({
  title: 'Components/Timeline',
  component: Timeline.Root,
  render: () => <Events />,
});

function Events({ last, ...item }: TimelineItemProps & { last?: TimelineItemProps }) {
  const text = useWords(words);
  return (
    <Timeline.Root>
      {(Object.keys(days) as Step[]).map((step) => (
        <Timeline.Item key={step} {...item} {...(step === 'shown' ? last : undefined)}>
          <Timeline.Title>{text[step].title}</Timeline.Title>
          <Timeline.Time dateTime={days[step]}>{text[step].time}</Timeline.Time>
          <div>{text[step].text}</div>
        </Timeline.Item>
      ))}
    </Timeline.Root>
  );
}

export const Playground = meta.story({ render: () => <Events last={{ color: 'accent' }} /> });

export const Colors = meta.story({
  render: words.render(({ told }) => (
    <Timeline.Root>
      {timelineProps.variants.color.map((color) => (
        <Timeline.Item key={color} color={color}>
          <Timeline.Title>{told.title}</Timeline.Title>
        </Timeline.Item>
      ))}
    </Timeline.Root>
  )),
});

/** An icon is in a larger marker; the text says the same. */
export const WithIcons = meta.story({
  render: () => <Events icon={<ForwardIcon />} last={{ color: 'success' }} />,
});

export const InArabic = WithIcons.extend({ globals: { lang: 'ar' } });
