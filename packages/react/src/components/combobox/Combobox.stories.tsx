import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Combobox, type ComboboxProps } from './index.js';
import file from './Combobox.words.json' with { type: 'json' };

const words = storyWords(file);

type Circles = typeof words.en.circles;

const optionsOf = (circles: Circles) =>
  Object.entries(circles).map(([value, label]) => ({ value, label, disabled: value === 'care' }));

/** The name of an option is its label; its description describes it. The rule takes all text for the label. */
const withDescriptions = {
  a11y: { config: { rules: ['landmark-unique', 'label-content-name-mismatch'].map((id) => ({ id, enabled: false })) } },
};

/**
 * A text field with a list of options to search in. Use it for a long list that people know how to search, or for one that
 * is loaded. Do not use it for up to some twenty options (`Select`), for free text (`TextField`), nor for words of people's
 * own (`TagsField`).
 *
 * Arabic matches without hamza, vowel signs, tatweel or the article. What is none of the options stays in the field.
 */
const meta = preview.meta({
  title: 'Components/Combobox',
  component: Combobox,
  decorators: [words.inArgs],
  args: { label: words.en.label, description: words.en.description },
  argTypes: { options: { control: false } },
  render: words.render<ComboboxProps>(({ circles }, args) => <Combobox {...args} options={optionsOf(circles)} />),
});

export const Playground = meta.story({ args: { defaultValue: 'archive' } });

/** Type a part of the name; Enter chooses the first match. */
export const Search = meta.story({
  play: async ({ canvas, globals, userEvent }) => {
    const { typed, found } = words.for(globals['lang'] as string);
    await userEvent.type(canvas.getByRole('combobox'), typed);
    await expect(canvas.getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('combobox')).toHaveValue(found);
  },
});

export const States = meta.story({
  render: words.render(({ label, circles, error }) => (
    <Stack gap={5} key={label}>
      <Combobox label={label} options={optionsOf(circles)} placeholder={circles.type} />
      <Combobox label={label} options={optionsOf(circles)} defaultValue="archive" clearable />
      <Combobox label={label} options={optionsOf(circles)} required error={error} />
      <Combobox label={label} options={optionsOf(circles)} defaultValue="archive" readOnly />
      <Combobox label={label} options={optionsOf(circles)} defaultValue="archive" disabled />
    </Stack>
  )),
});

/** Tags in the field. Backspace goes to the last one, and removes it. */
export const Several = meta.story({
  render: words.render(({ several, circles }) => (
    <Combobox
      multiple
      label={several}
      options={optionsOf(circles)}
      defaultValue={['type', 'archive', 'wells']}
      clearable
    />
  )),
});

/** What is not in the list can be added. */
export const Creatable = meta.story({
  render: words.render(({ tags, tagsHelp, subjects }) => (
    <Combobox
      key={tags}
      multiple
      creatable
      label={tags}
      description={tagsHelp}
      options={Object.values(subjects).map((label) => ({ value: label, label }))}
      defaultValue={[subjects.wells]}
    />
  )),
});

/** With groups, and a description below a label. */
export const Open = meta.story({
  parameters: withDescriptions,
  tags: ['!autodocs'],
  render: words.render(({ label, circles, groups, about }) => (
    <Combobox
      label={label}
      defaultOpen
      defaultValue="archive"
      options={[
        { label: groups.making, options: optionsOf(circles).slice(3, 6) },
        {
          label: groups.keeping,
          options: optionsOf(circles)
            .slice(0, 3)
            .map((option) => ({ ...option, description: about[option.value as keyof typeof about] })),
        },
      ]}
    />
  )),
});

function Loading() {
  const { member, memberHelp, names } = useWords(words);
  const load: NonNullable<ComboboxProps['load']> = async (search) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const found = names.split(' ').filter((name) => name.toLowerCase().startsWith(search.toLowerCase()));
    return found.map((name) => ({ value: name, label: name }));
  };
  return <Combobox label={member} description={memberHelp} load={load} />;
}

/** Options that come while people type. An answer that comes late is dropped. */
export const Loaded = meta.story({ render: () => <Loading /> });

function Long() {
  const { story, names } = useWords(words);
  const all = names.split(' ');
  const options = Array.from({ length: 10_000 }, (_, index) => ({
    value: String(index),
    label: `${all[index % all.length]} ${index + 1}`,
  }));
  return <Combobox label={story} options={options} />;
}

/** Ten thousand options, of which those in view are rendered. */
export const TenThousand = meta.story({ render: () => <Long /> });

const arabic = words.for('ar');

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('combobox'), arabic.typed);
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('combobox')).toHaveValue(arabic.found);
  },
});
