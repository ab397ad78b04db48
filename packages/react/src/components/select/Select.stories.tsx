import { expect } from 'storybook/test';
import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Select, SelectGroup, SelectOption } from './index.js';

const words = bilingual({
  en: {
    circle: 'Circle',
    stand: 'Where your story will stand.',
    circles: [
      { value: 'type', label: 'Type circle' },
      { value: 'archive', label: 'Archive circle' },
      { value: 'welcome', label: 'Welcome circle' },
      { value: 'care', label: 'Care circle', disabled: true },
    ],
    choose: 'Choose where it will stand.',
    long: 'A circle whose name goes on and on, longer than any card, any phone and any patience has room for',
    which: 'Which circle?',
    making: 'Making',
    keeping: 'Keeping',
    type: 'Type circle',
    pattern: 'Pattern circle',
    archive: 'Archive circle',
    welcome: 'Welcome circle',
  },
  ar: {
    circle: 'الحلقة',
    stand: 'حيث توضع حكايتك.',
    circles: [
      { value: 'type', label: 'حلقة الخط' },
      { value: 'archive', label: 'حلقة الأرشيف' },
      { value: 'welcome', label: 'حلقة الترحيب' },
      { value: 'care', label: 'حلقة الرعاية', disabled: true },
    ],
    choose: 'اختر موضعها.',
    long: 'حلقةٌ يطول اسمها ويطول، فلا تتّسع له بطاقة ولا هاتف، ولا صبرُ من يقرأه إلى آخره وهو لا ينتهي',
    which: 'أيّ حلقة؟',
    making: 'صُنّاع',
    keeping: 'حَفَظة',
    type: 'حلقة الخط',
    pattern: 'حلقة النقش',
    archive: 'حلقة الأرشيف',
    welcome: 'حلقة الترحيب',
  },
});

/**
 * One of a few known answers. Use it for four to some twenty answers that the member knows. Do not use it for two or
 * three (show them all), for a long list to search in, or to go somewhere (links).
 *
 * Letters choose while it is closed, and Arabic is found as people type it: without hamza, vowel signs or the article.
 */
const meta = preview.meta({
  title: 'Components/Select',
  component: Select,
  decorators: [words.inArgs],
  args: { label: words.en.circle, description: words.en.stand, options: words.en.circles },
  argTypes: { children: { control: false } },
});

export const Playground = meta.story({ args: { defaultValue: 'archive' } });

export const States = meta.story({
  render: words.render(({ circle, circles, choose, long }) => (
    <Stack gap={5}>
      <Select label={circle} options={circles} />
      <Select label={circle} options={circles} defaultValue="archive" />
      <Select label={circle} options={circles} required error={choose} />
      <Select label={circle} options={circles} defaultValue="archive" disabled />
      <Select label={circle} options={[]} optional />
      <Select label={circle} options={[{ value: 'long', label: long }]} defaultValue="long" />
    </Stack>
  )),
});

/** Answers that belong together stand under a heading. */
export const Groups = meta.story({
  render: words.render((word) => (
    <Select label={word.circle} placeholder={word.which}>
      <SelectGroup label={word.making}>
        <SelectOption value="type">{word.type}</SelectOption>
        <SelectOption value="pattern">{word.pattern}</SelectOption>
      </SelectGroup>
      <SelectGroup label={word.keeping}>
        <SelectOption value="archive">{word.archive}</SelectOption>
        <SelectOption value="welcome">{word.welcome}</SelectOption>
      </SelectGroup>
    </Select>
  )),
});

export const Open = meta.story({
  tags: ['!autodocs'],
  args: { defaultValue: 'archive', defaultOpen: true },
});

/** Found as people type it: the hamza, the vowel signs and the article are not asked for. Try «ادب» and «شعر». */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: {
    label: words.ar.circle,
    description: 'اكتب أول الاسم كما يخطر لك، بلا همزة ولا «ال».',
    options: [
      { value: 'literature', label: 'الأدب' },
      { value: 'news', label: 'الأخبار' },
      { value: 'faith', label: 'الإيمان' },
      { value: 'poems', label: 'الشِّعر' },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    const select = canvas.getByRole('combobox');
    select.focus();
    await userEvent.keyboard('اخبا');
    await expect(select).toHaveTextContent('الأخبار');
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
