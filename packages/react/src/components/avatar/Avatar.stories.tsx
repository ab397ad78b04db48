import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Stack } from '../stack/index.js';
import { Avatar, avatarSizes } from './index.js';

/**
 * A member, as a picture or as their own mark: the tribe's mark with two strokes that stay theirs. Use it beside what
 * someone said or did. Do not use it for the tribe itself (`BrandMark`).
 */
const meta = preview.meta({
  title: 'Components/Avatar',
  component: Avatar,
  args: { name: 'Nura' },
});

const members = ['Nura', 'Salim', 'Maya', 'Omar', 'Hessa', 'Yusuf', 'Layla', 'Karim'];

function Circle({ names = members }: { names?: readonly string[] }) {
  return (
    <Stack direction="row" gap={3} wrap>
      {names.map((name) => (
        <Avatar key={name} name={name} />
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

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => <Circle names={['نورة', 'سالم', 'مايا', 'عمر']} />,
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: () => (
    <AllBrands>
      <Circle />
    </AllBrands>
  ),
});
