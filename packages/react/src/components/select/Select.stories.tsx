import { expect } from 'storybook/test';
import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Field } from '../field/index.js';
import { Select, SelectParts } from './index.js';

const words = bilingual({
  en: {
    circle: 'Circle',
    stand: 'Where your story will appear.',
    circles: [
      { value: 'type', label: 'Type circle' },
      { value: 'archive', label: 'Archive circle' },
      { value: 'welcome', label: 'Welcome circle' },
      { value: 'care', label: 'Care circle', disabled: true },
    ],
    choose: 'Choose a circle.',
    long: 'A circle whose name goes on and on, longer than any card, any phone and any patience has room for',
    which: 'Which circle?',
    groups: [
      {
        label: 'Making',
        options: [
          { value: 'type', label: 'Type circle' },
          { value: 'pattern', label: 'Pattern circle' },
        ],
      },
      {
        label: 'Keeping',
        options: [
          { value: 'archive', label: 'Archive circle' },
          { value: 'welcome', label: 'Welcome circle' },
        ],
      },
    ],
    several: 'Circles that may print it',
    about: { type: 'Letters and fonts', archive: 'What is kept', welcome: 'New members', care: 'Closed until spring' },
  },
  ar: {
    circle: 'الحلقة',
    stand: 'حيث تظهر حكايتك.',
    circles: [
      { value: 'type', label: 'حلقة الخط' },
      { value: 'archive', label: 'حلقة الأرشيف' },
      { value: 'welcome', label: 'حلقة الترحيب' },
      { value: 'care', label: 'حلقة الرعاية', disabled: true },
    ],
    choose: 'يلزم اختيار حلقة.',
    long: 'حلقةٌ يطول اسمها ويطول، فلا تتّسع له بطاقة ولا هاتف، ولا صبرُ من يقرؤه إلى آخره وهو لا ينتهي',
    which: 'أيّ حلقة؟',
    groups: [
      {
        label: 'صُنّاع',
        options: [
          { value: 'type', label: 'حلقة الخط' },
          { value: 'pattern', label: 'حلقة النقش' },
        ],
      },
      {
        label: 'حَفَظة',
        options: [
          { value: 'archive', label: 'حلقة الأرشيف' },
          { value: 'welcome', label: 'حلقة الترحيب' },
        ],
      },
    ],
    several: 'حلقات لها أن تطبعها',
    about: { type: 'الحروف والخطوط', archive: 'ما يُحفظ', welcome: 'الأعضاء الجدد', care: 'مغلقة حتى الربيع' },
  },
});

/**
 * One of a few known options, or several with `multiple`. Use it for four to some twenty options that people know. Do not
 * use it for two or three (show them all), for a long list to search in, or to go somewhere (links).
 *
 * Letters choose while it is closed, and Arabic is found as people type it: without hamza, vowel signs or the article.
 */
const meta = preview.meta({
  title: 'Components/Select',
  component: Select,
  decorators: [words.inArgs],
  args: { label: words.en.circle, description: words.en.stand, options: words.en.circles },
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

/** Options under headings. */
export const Groups = meta.story({
  render: words.render(({ circle, which, groups }) => <Select label={circle} placeholder={which} options={groups} />),
});

/** The list stays open, and the form sends one entry for each value. */
export const Several = meta.story({
  render: words.render(({ several, circles }) => (
    <Select multiple label={several} options={circles} defaultValue={['type', 'archive']} />
  )),
});

/** With parts, the items are your own; the closed select, the form and typeahead still use `options`. */
export const Parts = meta.story({
  render: words.render(({ circle, stand, circles, about }) => (
    <Field label={circle} description={stand}>
      <SelectParts.Root options={circles} defaultValue="archive">
        <SelectParts.Trigger>
          <SelectParts.Value />
        </SelectParts.Trigger>
        <SelectParts.Content>
          {circles.map(({ value, label }) => (
            <SelectParts.Item key={value} value={value}>
              <Stack gap={1}>
                <span>{label}</span>
                <Text size="caption" color="muted">
                  {about[value as keyof typeof about]}
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

/** Found as people type it, without hamza, vowel signs or the article. Try «ادب» and «شعر». */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  args: {
    label: words.ar.circle,
    description: 'تكفي أول حروف الاسم، بلا همزة ولا «ال».',
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
