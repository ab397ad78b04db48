import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Avatar, avatarSizes } from './index.js';

const words = bilingual({
  en: {
    name: 'Nura',
    members: {
      nura: 'Nura',
      salim: 'Salim',
      maya: 'Maya',
      omar: 'Omar',
      hessa: 'Hessa',
      yusuf: 'Yusuf',
      layla: 'Layla',
      karim: 'Karim',
    },
  },
  ar: {
    name: 'نورة',
    members: {
      nura: 'نورة',
      salim: 'سالم',
      maya: 'مايا',
      omar: 'عمر',
      hessa: 'حصّة',
      yusuf: 'يوسف',
      layla: 'ليلى',
      karim: 'كريم',
    },
  },
});

/**
 * A member, as a picture or as their own mark: the tribe's mark with two strokes that stay theirs. Use it beside what
 * someone said or did. Do not use it for the tribe itself (`BrandMark`).
 */
const meta = preview.meta({
  title: 'Components/Avatar',
  component: Avatar,
  decorators: [words.inArgs],
  args: { name: words.en.name, seed: 'nura' },
});

/** A name is written in two scripts; the seed keeps the mark the same in both. */
function Circle() {
  return (
    <Stack direction="row" gap={3} wrap>
      {Object.entries(useWords(words).members).map(([seed, name]) => (
        <Avatar key={seed} seed={seed} name={name} />
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const Sizes = meta.story({
  render: (args) => (
    <Stack direction="row" align="center">
      {avatarSizes.map((size) => (
        <Avatar key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const Members = meta.story({ render: () => <Circle /> });

/** Names in Arabic, and the marks that the same members have in English. */
export const InArabic = Members.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <Circle />
    </AllBrands>
  ),
});
