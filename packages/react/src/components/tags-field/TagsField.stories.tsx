import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { tagsFieldProps } from './TagsField.props.js';
import { TagsField, type TagsFieldProps } from './index.js';
import file from './TagsField.words.json' with { type: 'json' };

const words = storyWords(file);

type Tags = typeof words.en.tags;
const some = ({ wells, grandmothers, type }: Tags) => [wells, grandmothers, type];

/**
 * Words of people's own as tags. Use it for a few words or addresses that are not in a list. Do not use it to choose from a
 * list (`Combobox` with `multiple`), nor for one value (`TextField`).
 */
const meta = preview.meta({
  title: 'Components/TagsField',
  component: TagsField,
  decorators: [words.inArgs],
  args: { ...tagsFieldProps.defaults, label: words.en.label, description: words.en.description },
  render: words.render<TagsFieldProps>(({ tags }, args) => (
    <TagsField key={tags.wells} {...args} defaultValue={some(tags)} />
  )),
});

export const Playground = meta.story();

/** A word that is there already, folded, is not added again. */
export const Typed = meta.story({
  play: async ({ canvas, canvasElement, globals, userEvent }) => {
    const { typed } = words.for(globals['lang'] as string);
    await userEvent.type(canvas.getByRole('textbox'), `${typed}{Enter}`);
    await expect(canvasElement.querySelectorAll('.ws-tag')).toHaveLength(4);
  },
});

export const States = meta.story({
  render: words.render(({ label, placeholder, error, tags }) => (
    <Stack key={label} gap={5}>
      <TagsField label={label} placeholder={placeholder} />
      <TagsField label={label} required error={error} />
      <TagsField label={label} defaultValue={Object.values(tags)} optional />
      <TagsField label={label} defaultValue={some(tags)} readOnly />
      <TagsField label={label} defaultValue={some(tags)} disabled />
    </Stack>
  )),
});

const arabic = words.for('ar');

/** The first tag is on the right; the arrow keys follow what is seen. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), `${arabic.typed}{Enter}`);
    await expect(canvasElement.querySelectorAll('.ws-tag')).toHaveLength(4);
  },
});
