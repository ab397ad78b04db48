import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Link, linkTones, type LinkProps } from './index.js';

const words = bilingual({
  en: { circle: 'the archive circle', before: 'Copies that others printed stay with', after: '.' },
  ar: { circle: 'حلقة الأرشيف', before: 'النسخ المطبوعة محفوظة عند', after: '.' },
});
const licence = 'CC BY-SA 4.0';

/**
 * A way to another place. It is underlined in running text, because colour alone does not make a link. Name the place, not
 * the act of pressing. Do not use it for something that happens here (`Button`).
 */
const meta = preview.meta({
  title: 'Components/Link',
  component: Link,
  decorators: [words.inArgs],
  args: { href: '#archive', children: words.en.circle },
  argTypes: { asChild: { control: false } },
});

function Sentence(props: LinkProps) {
  const { before, after } = useWords(words);
  return (
    <Text>
      {before} <Link {...props} />
      {after}
    </Text>
  );
}

export const Playground = meta.story();

export const Tones = meta.story({
  render: (args) => (
    <Stack>
      {linkTones.map((tone) => (
        <Sentence key={tone} {...args} tone={tone} />
      ))}
    </Stack>
  ),
});

/** Readers of the page's text hear that it opens a new window, in the brand's words. */
export const NewWindow = meta.story({
  parameters: { inLatin: [licence] },
  args: { target: '_blank', children: licence },
});

/** The line goes under the tails of the letters. */
export const InArabic = Tones.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Sentence {...args} tone="accent" />
    </AllBrands>
  ),
});
