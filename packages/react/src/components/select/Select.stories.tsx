import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Select, SelectGroup, SelectOption } from './index.js';

const circles = [
  { value: 'type', label: 'Type circle' },
  { value: 'archive', label: 'Archive circle' },
  { value: 'welcome', label: 'Welcome circle' },
  { value: 'care', label: 'Care circle', disabled: true },
];

/**
 * One of a few known answers. Use it for four to some twenty answers that the member knows. Do not use it for two or
 * three (show them all), for a long list to search in, or to go somewhere (links).
 *
 * Letters choose while it is closed, and Arabic is found as people type it: without hamza, vowel signs or the article.
 */
const meta = preview.meta({
  title: 'Components/Select',
  component: Select,
  args: { label: 'Circle', hint: 'Where your story will stand.', options: circles },
  argTypes: { children: { control: false } },
});

export const Playground = meta.story({ args: { defaultValue: 'archive' } });

export const States = meta.story({
  render: () => (
    <Stack gap={5}>
      <Select label="Circle" options={circles} />
      <Select label="Circle" options={circles} defaultValue="archive" />
      <Select label="Circle" options={circles} required error="Choose where it will stand." />
      <Select label="Circle" options={circles} defaultValue="archive" disabled />
      <Select label="Circle" options={[]} optional />
      <Select
        label="Circle"
        options={[
          {
            value: 'long',
            label: 'A circle whose name goes on and on, longer than any card, any phone and any patience has room for',
          },
        ]}
        defaultValue="long"
      />
    </Stack>
  ),
});

/** Answers that belong together stand under a heading. */
export const Groups = meta.story({
  render: () => (
    <Select label="Circle" placeholder="Which circle?">
      <SelectGroup label="Making">
        <SelectOption value="type">Type circle</SelectOption>
        <SelectOption value="pattern">Pattern circle</SelectOption>
      </SelectGroup>
      <SelectGroup label="Keeping">
        <SelectOption value="archive">Archive circle</SelectOption>
        <SelectOption value="welcome">Welcome circle</SelectOption>
      </SelectGroup>
    </Select>
  ),
});

export const Open = meta.story({
  tags: ['!autodocs'],
  args: { defaultValue: 'archive', defaultOpen: true },
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: {
    label: 'الحلقة',
    hint: 'أين تقف حكايتك.',
    defaultValue: 'archive',
    options: [
      { value: 'type', label: 'حلقة الخط' },
      { value: 'archive', label: 'حلقة الأرشيف' },
      { value: 'welcome', label: 'حلقة الترحيب' },
    ],
  },
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Select {...args} />
    </AllBrands>
  ),
});
