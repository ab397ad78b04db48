import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { ListBox, type ListBoxProps } from './index.js';
import file from './ListBox.words.json' with { type: 'json' };

const words = storyWords(file);

type Circles = typeof words.en.circles;

const optionsOf = (circles: Circles) =>
  Object.entries(circles).map(([value, label]) => ({ value, label, disabled: value === 'care' }));

/** The name of an option is its label; its description describes it. The rule takes all text for the label. */
const withDescriptions = {
  a11y: { config: { rules: ['landmark-unique', 'label-content-name-mismatch'].map((id) => ({ id, enabled: false })) } },
};

/**
 * A list of options that is always visible, for one or several. Use it for seven or more options that people look through.
 * Do not use it for fewer (`RadioGroup`, `CheckboxGroup`), where space is scarce (`Select`), nor to search (`Combobox`).
 *
 * Typing letters makes the option active that begins with them. Arabic matches without hamza, vowel signs or the article.
 */
const meta = preview.meta({
  title: 'Components/ListBox',
  component: ListBox,
  decorators: [words.inArgs],
  args: { label: words.en.label, description: words.en.description },
  argTypes: { options: { control: false } },
  render: words.render<ListBoxProps>(({ circles }, args) => <ListBox {...args} options={optionsOf(circles)} />),
});

export const Playground = meta.story({ args: { defaultValue: 'archive' } });

/** Shift and an arrow key choose on; Control and A chooses all. */
export const Several = meta.story({
  render: words.render(({ label, description, circles }) => (
    <ListBox multiple {...{ label, description }} options={optionsOf(circles)} defaultValue={['type', 'wells']} />
  )),
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByRole('option');
    await userEvent.click(first!);
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect(canvas.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true');
  },
});

/** With groups, and a description below a label. */
export const GroupsAndDescriptions = meta.story({
  parameters: withDescriptions,
  render: words.render(({ label, circles, groups, about }) => (
    <ListBox
      label={label}
      options={[
        { label: groups.making, options: optionsOf(circles).slice(3, 6) },
        {
          label: groups.keeping,
          options: optionsOf(circles)
            .slice(0, 3)
            .map((option) => ({ ...option, description: about[option.value as keyof typeof about] })),
        },
      ]}
      defaultValue="archive"
    />
  )),
});

export const States = meta.story({
  render: words.render(({ label, circles, error }) => (
    <Stack gap={5}>
      <ListBox label={label} options={optionsOf(circles).slice(0, 3)} required error={error} />
      <ListBox label={label} options={optionsOf(circles).slice(0, 3)} defaultValue="type" disabled />
      <ListBox label={label} options={[]} optional />
    </Stack>
  )),
});

function Long() {
  const { member, names } = useWords(words);
  const all = names.split(' ');
  const options = Array.from({ length: 10_000 }, (_, index) => ({
    value: String(index),
    label: `${all[index % all.length]} ${index + 1}`,
  }));
  return <ListBox label={member} options={options} defaultValue="0" />;
}

/** Ten thousand options, of which those in view are rendered. */
export const TenThousand = meta.story({ render: () => <Long /> });

export const InArabic = GroupsAndDescriptions.extend({ globals: { lang: 'ar' } });
