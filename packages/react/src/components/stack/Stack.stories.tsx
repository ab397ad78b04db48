import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Badge } from '../badge/index.js';
import { stackProps } from './Stack.props.js';
import { Stack, type StackProps } from './index.js';
import file from './Stack.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Items one after another with the same space between them. Use it for most layout: the fields of a form, a row of actions.
 * Do not use it for columns that line up across rows (`Grid`).
 */
const meta = preview.meta({
  title: 'Components/Stack',
  component: Stack,
  args: { direction: 'row' },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

function Three(props: StackProps) {
  return (
    <Stack {...props}>
      {Object.values(useWords(words).order).map((word) => (
        <Badge key={word}>{word}</Badge>
      ))}
    </Stack>
  );
}

export const Playground = meta.story({ render: (args) => <Three {...args} /> });

export const Directions = meta.story({
  render: () => (
    <Stack gap={6}>
      {stackProps.variants.direction.map((direction) => (
        <Three key={direction} direction={direction} align="start" />
      ))}
    </Stack>
  ),
});

export const Gaps = meta.story({
  render: () => (
    <Stack gap={2}>
      {stackProps.variants.gap.map((gap) => (
        <Three key={gap} direction="row" gap={gap} />
      ))}
    </Stack>
  ),
});

export const Justified = meta.story({
  render: () => (
    <Stack gap={2}>
      {stackProps.variants.justify.map((justify) => (
        <Three key={justify} direction="row" justify={justify} />
      ))}
    </Stack>
  ),
});

/** A column on a narrow screen, a row with more space from `md` on. */
export const ResponsiveValues = meta.story({
  render: () => <Three direction={{ initial: 'column', md: 'row' }} gap={{ initial: 2, md: 5 }} />,
});

/** A row starts at the right; start and end change sides. */
export const InArabic = Justified.extend({ globals: { lang: 'ar' } });
