import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, userEvent, within } from 'storybook/test';
import { toggleGroupProps } from './ToggleGroup.props.js';
import { ToggleGroup, type ToggleGroupRootProps } from './index.js';
import file from './ToggleGroup.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Toggles that belong together, with one tab stop. Use it for states of one thing, of which several or none can be
 * pressed. Do not use it where one is always chosen (`SegmentedControl`), nor for a value of a form (`CheckboxGroup`).
 */
const meta = preview.meta({
  title: 'Components/ToggleGroup',
  component: ToggleGroup.Root,
  args: { multiple: true, defaultValue: ['sunday', 'thursday'] },
  argTypes: { orientation: { control: 'radio', options: toggleGroupProps.variants.orientation } },
  render: (args) => <Days {...args} />,
});

function Days(props: ToggleGroupRootProps) {
  const { days, sunday, tuesday, thursday } = useWords(words);
  return (
    <ToggleGroup.Root aria-label={days} {...props}>
      {Object.entries({ sunday, tuesday, thursday }).map(([value, text]) => (
        <ToggleGroup.Item key={value} value={value}>
          {text}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}

export const Playground = meta.story({});

/** The one that is pressed releases the other. */
export const Single = meta.story({
  render: words.render(({ sort, newest, longest }) => (
    <ToggleGroup.Root aria-label={sort} defaultValue={['newest']}>
      <ToggleGroup.Item value="newest">{newest}</ToggleGroup.Item>
      <ToggleGroup.Item value="longest">{longest}</ToggleGroup.Item>
    </ToggleGroup.Root>
  )),
  play: async ({ canvasElement }) => {
    const [newest, longest] = within(canvasElement).getAllByRole('button');
    await userEvent.click(longest!);
    await expect(newest!.ariaPressed).toBe('false');
    await expect(longest!.ariaPressed).toBe('true');
    await userEvent.click(newest!);
  },
});

export const Vertical = meta.story({ args: { orientation: 'vertical' } });

export const Disabled = meta.story({ args: { disabled: true } });

/** The left arrow key moves to the next toggle. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
