import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, userEvent, within } from 'storybook/test';
import { Stack } from '../stack/index.js';
import { segmentedControlProps } from './SegmentedControl.props.js';
import { Segment, SegmentedControl, type SegmentedControlProps } from './index.js';
import file from './SegmentedControl.words.json' with { type: 'json' };

const words = storyWords(file);
const { size: sizes } = segmentedControlProps.variants;

/**
 * One of two to five views of the same content; one is always chosen. Use it for a view that changes at once. Do not use
 * it for an answer that people think about (`RadioGroup`), nor for content with panels (`Tabs`).
 */
const meta = preview.meta({
  title: 'Components/SegmentedControl',
  component: SegmentedControl,
  args: { ...segmentedControlProps.defaults, defaultValue: 'map' },
  argTypes: { size: { control: 'radio', options: sizes } },
  render: (args) => <Views {...args} />,
});

function Views(props: SegmentedControlProps) {
  const { view, list, map, voices } = useWords(words);
  return (
    <SegmentedControl label={view} {...props}>
      <Segment value="list">{list}</Segment>
      <Segment value="map">{map}</Segment>
      <Segment value="voices">{voices}</Segment>
    </SegmentedControl>
  );
}

/** The mark moves to the segment that is chosen. */
export const Playground = meta.story({
  play: async ({ canvasElement }) => {
    const [list, map] = within(canvasElement).getAllByRole<HTMLInputElement>('radio');
    await userEvent.click(list!);
    await expect(list!.checked).toBe(true);
    await userEvent.click(map!);
    await expect(list!.checked).toBe(false);
  },
});

export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={4}>
      {sizes.map((size) => (
        <Views key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

/** The whole width; with an error; disabled; with one disabled segment. */
export const States = meta.story({
  render: words.render(({ when, week, month, error }) => (
    <Stack gap={5}>
      <Views stretch defaultValue="list" />
      <Views error={error} required />
      <Views disabled defaultValue="map" />
      <SegmentedControl label={when} defaultValue="week">
        <Segment value="week">{week}</Segment>
        <Segment value="month" disabled>
          {month}
        </Segment>
      </SegmentedControl>
    </Stack>
  )),
});

/** The first segment is on the right; the left arrow key chooses the next one. */
export const InArabic = States.extend({ globals: { lang: 'ar' } });
