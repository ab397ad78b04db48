import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Container } from '../container/index.js';
import { Stack } from '../stack/index.js';
import { truncateProps } from './Truncate.props.js';
import { Truncate } from './index.js';
import file from './Truncate.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text that is cut after one or more lines. Use it for a summary in a row of cards, or for a name in a narrow place. Do not
 * use it for what people need in order to decide.
 */
const meta = preview.meta({
  title: 'Components/Truncate',
  component: Truncate,
  decorators: [words.inArgs],
  args: { ...truncateProps.defaults, children: words.en.text },
  argTypes: { lines: { control: 'select', options: truncateProps.variants.lines } },
  render: (args) => (
    <Container size="sm">
      <Truncate {...args} />
    </Container>
  ),
});

export const Playground = meta.story();

/** The button shows the rest. */
export const Expandable = meta.story({
  args: { lines: 2, expandable: true },
  play: async ({ canvas, userEvent }) => {
    const button = await canvas.findByRole('button');
    await userEvent.click(button);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  },
});

/** A text of the other direction is cut at its own end, and begins where the page begins. */
export const MixedDirections = meta.story({
  parameters: {
    inLatin: [words.en.name, words.for('ar').name, 'for slow and patient reading', 'North house of stories'],
  },
  render: words.render(({ name, text }) => (
    <Container size="sm">
      <Stack gap={4}>
        <Truncate>{`${name} ${name}`}</Truncate>
        <Truncate lines={3}>{text}</Truncate>
      </Stack>
    </Container>
  )),
});

export const InArabic = Expandable.extend({ globals: { lang: 'ar' } });
