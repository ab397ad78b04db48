import { CloseIcon, ForwardIcon, storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { iconButtonProps } from './IconButton.props.js';
import { IconButton } from './index.js';
import file from './IconButton.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A `Button` with an icon instead of text, and an accessible name. Use it where everyone knows the icon and space is short. Do
 * not use it where text fits.
 */
const meta = preview.meta({
  title: 'Components/IconButton',
  component: IconButton,
  decorators: [words.inArgs],
  args: { label: words.en.close, children: <CloseIcon /> },
  argTypes: { children: { control: false }, asChild: { control: false } },
});

export const Playground = meta.story();

export const VariantsAndSizes = meta.story({
  render: (args) => (
    <Stack>
      {iconButtonProps.variants.variant.map((variant) => (
        <Stack key={variant} direction="row" align="center">
          {iconButtonProps.variants.size.map((size) => (
            <IconButton key={size} {...args} variant={variant} size={size} />
          ))}
          <IconButton {...args} variant={variant} disabled />
        </Stack>
      ))}
    </Stack>
  ),
});

/** An arrow is mirrored with the reading direction; a cross is not. */
export const Mirrored = meta.story({ args: { label: words.en.next, children: <ForwardIcon />, variant: 'outline' } });

/** The arrow points to the left. */
export const InArabic = Mirrored.extend({ globals: { lang: 'ar' } });
