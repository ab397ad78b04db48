import { expect } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { searchFieldProps } from './SearchField.props.js';
import { SearchField, type SearchFieldProps } from './index.js';
import file from './SearchField.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text to search for. Use it for a search in a page or a list. Do not use it to choose one of the results (`Combobox`).
 * Escape clears the text; `onSearch` is called with Enter.
 */
const meta = preview.meta({
  title: 'Components/SearchField',
  component: SearchField,
  decorators: [words.inArgs],
  args: { ...searchFieldProps.defaults, label: words.en.label, description: words.en.description },
  render: words.render<SearchFieldProps>(({ typed }, args) => (
    <SearchField key={typed} {...args} defaultValue={typed} />
  )),
});

export const Playground = meta.story();

export const Clears = meta.story({
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), '{Escape}');
    await expect(canvas.getByRole('searchbox')).toHaveValue('');
  },
});

/** Empty, without a visible label, loading, invalid, disabled. */
export const States = meta.story({
  render: words.render(({ label, placeholder, typed, description }) => (
    <Stack key={typed} gap={5}>
      <SearchField placeholder={placeholder} />
      <SearchField label={label} defaultValue={typed} loading />
      <SearchField label={label} defaultValue={typed} error={description} />
      <SearchField label={label} defaultValue={typed} disabled />
    </Stack>
  )),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
