import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { closeButtonProps } from './CloseButton.props.js';
import { CloseButton } from './index.js';
import file from './CloseButton.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Closes what it is in. Use it in the corner of something of your own that opens and closes. Do not use it to delete: a cross
 * says that nothing is lost.
 */
const meta = preview.meta({
  title: 'Components/CloseButton',
  component: CloseButton,
  decorators: [words.inArgs],
  args: { label: words.en.close },
});

const all = () => (
  <Stack direction="row" gap={3} align="center" wrap>
    {closeButtonProps.variants.variant.map((variant) =>
      closeButtonProps.variants.size.map((size) => <CloseButton key={variant + size} variant={variant} size={size} />),
    )}
    <CloseButton disabled />
  </Stack>
);

export const Playground = meta.story();

export const VariantsAndSizes = meta.story({ render: all });

/** The cross is the same; the name is Arabic. */
export const InArabic = meta.story({ globals: { lang: 'ar' } });
