import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Field } from '../field/index.js';
import { Select, SelectParts, type SelectProps } from './index.js';
import file from './Select.words.json' with { type: 'json' };

const words = storyWords(file);

type Circles = typeof words.en.circles;

/** Options with these values. */
const pick = <Value extends keyof Circles>(circles: Circles, values: readonly Value[]) =>
  values.map((value) => ({ value, label: circles[value] }));

/** Four circles, the last of which cannot be chosen. */
const optionsOf = (circles: Circles) =>
  pick(circles, ['type', 'archive', 'welcome', 'care']).map((option) => ({
    ...option,
    disabled: option.value === 'care',
  }));

/**
 * One of a few known options, or several with `multiple`. Use it for four to some twenty options that people know. Do not
 * use it for two or three (show them all), for a long list to search in, or to go somewhere (links).
 *
 * A form library's `register` works with it: `{...register('circle')}`.
 *
 * Typing letters selects an option while it is closed. Arabic matches without hamza, vowel signs or the article.
 */
const meta = preview.meta({
  title: 'Components/Select',
  component: Select,
  decorators: [words.inArgs],
  args: { label: words.en.circle, description: words.en.stand, options: optionsOf(words.en.circles) },
  argTypes: { options: { control: false } },
  render: words.render<SelectProps>(({ circles }, args) => <Select {...args} options={optionsOf(circles)} />),
});

export const Playground = meta.story({ args: { defaultValue: 'archive' } });

export const States = meta.story({
  render: words.render(({ circle, circles, choose, long }) => (
    <Stack gap={5}>
      <Select label={circle} options={optionsOf(circles)} />
      <Select label={circle} options={optionsOf(circles)} defaultValue="archive" />
      <Select label={circle} options={optionsOf(circles)} required error={choose} />
      <Select label={circle} options={optionsOf(circles)} defaultValue="archive" clearable />
      <Select label={circle} options={optionsOf(circles)} defaultValue="archive" readOnly />
      <Select label={circle} options={optionsOf(circles)} defaultValue="archive" disabled />
      <Select label={circle} options={[]} optional />
      <Select label={circle} options={[{ value: 'long', label: long }]} defaultValue="long" />
    </Stack>
  )),
});

/** Options under headings. */
export const Groups = meta.story({
  render: words.render(({ circle, circles, which, groups }) => (
    <Select
      label={circle}
      placeholder={which}
      options={[
        { label: groups.making, options: pick(circles, ['type', 'pattern']) },
        { label: groups.keeping, options: pick(circles, ['archive', 'welcome']) },
      ]}
    />
  )),
});

/** A description below each label, read after it. */
export const Descriptions = meta.story({
  render: words.render(({ circle, stand, circles, about }) => (
    <Select
      label={circle}
      description={stand}
      options={optionsOf(circles).map((option) => ({ ...option, description: about[option.value] }))}
      defaultValue="archive"
    />
  )),
});

/** The list stays open, and the form sends one entry for each value. */
export const Several = meta.story({
  render: words.render(({ several, circles }) => (
    <Select multiple label={several} options={optionsOf(circles)} defaultValue={['type', 'archive']} />
  )),
});

/** With parts, the items are your own; the closed select, the form and typeahead still use `options`. */
export const Parts = meta.story({
  render: words.render(({ circle, stand, circles, about }) => (
    <Field label={circle} description={stand}>
      <SelectParts.Root options={optionsOf(circles)} defaultValue="archive">
        <SelectParts.Trigger>
          <SelectParts.Value />
        </SelectParts.Trigger>
        <SelectParts.Content>
          {optionsOf(circles).map(({ value, label }) => (
            <SelectParts.Item key={value} value={value}>
              <Stack gap={1}>
                <span>{label}</span>
                <Text size="caption" color="muted">
                  {about[value]}
                </Text>
              </Stack>
            </SelectParts.Item>
          ))}
        </SelectParts.Content>
      </SelectParts.Root>
    </Field>
  )),
});

export const Open = meta.story({
  tags: ['!autodocs'],
  args: { defaultValue: 'archive', defaultOpen: true },
});

const arabic = words.for('ar');

/** Type the first letters of a name, without hamza, vowel signs or the article. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: words.render(({ circle, lettersOfTheName, topics }) => (
    <Select
      label={circle}
      description={lettersOfTheName}
      options={Object.entries(topics).map(([value, label]) => ({ value, label }))}
    />
  )),
  play: async ({ canvas, userEvent }) => {
    const select = canvas.getByRole('combobox');
    select.focus();
    await userEvent.keyboard(arabic.typed);
    await expect(select).toHaveTextContent(arabic.topics.news);
  },
});
