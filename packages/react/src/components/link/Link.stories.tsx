import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Link, linkTones } from './index.js';

/**
 * A way to another place. It is underlined in running text, because colour alone does not make a link. Name the place, not
 * the act of pressing. Do not use it for something that happens here (`Button`).
 */
const meta = preview.meta({
  title: 'Components/Link',
  component: Link,
  args: { href: '#archive', children: 'the archive circle' },
  argTypes: { asChild: { control: false } },
});

export const Playground = meta.story();

export const Tones = meta.story({
  render: (args) => (
    <Stack>
      {linkTones.map((tone) => (
        <Text key={tone}>
          Copies that others printed stay with <Link {...args} tone={tone} />.
        </Text>
      ))}
    </Stack>
  ),
});

/** Readers of the page's text hear that it opens a new window, in the brand's words. */
export const NewWindow = meta.story({ args: { target: '_blank', children: 'CC BY-SA 4.0' } });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: (args) => (
    <Text>
      النسخ التي طبعها غيرنا تبقى عند{' '}
      <Link {...args} tone="accent">
        حلقة الأرشيف
      </Link>
      .
    </Text>
  ),
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Text>
        Copies that others printed stay with <Link {...args} tone="accent" />.
      </Text>
    </AllBrands>
  ),
});
