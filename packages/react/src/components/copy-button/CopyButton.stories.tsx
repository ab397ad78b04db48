import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { copyButtonProps } from './CopyButton.props.js';
import { CopyButton } from './index.js';
import file from './CopyButton.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Copies a text, and says whether it has. Use it next to the text. Do not use it for a text that people cannot see.
 */
const meta = preview.meta({
  title: 'Components/CopyButton',
  component: CopyButton,
  decorators: [words.inArgs],
  args: { value: words.en.invitation },
});

export const Playground = meta.story();

export const VariantsAndSizes = meta.story({
  render: (args) => (
    <Stack direction="row" gap={3} align="center" wrap>
      {copyButtonProps.variants.variant.map((variant) => (
        <CopyButton key={variant} {...args} variant={variant} />
      ))}
      {copyButtonProps.variants.size.map((size) => (
        <CopyButton key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const NextToItsText = meta.story({
  render: words.render(({ copy, invitation }) => (
    <Stack direction="row" gap={4} align="center" wrap>
      <Text>{invitation}</Text>
      <CopyButton value={invitation} size="sm">
        {copy}
      </CopyButton>
    </Stack>
  )),
});

export const InArabic = NextToItsText.extend({ globals: { lang: 'ar' } });
