import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { badgeProps } from './Badge.props.js';
import { Badge } from './index.js';
import file from './Badge.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * One word for the state of an item. The text says it too: colour alone is not enough. Do not use it for an action
 * (`Button`), nor for a sentence (`Text`).
 */
const meta = preview.meta({
  title: 'Components/Badge',
  component: Badge,
  decorators: [words.inArgs],
  args: { children: words.en.draft },
  argTypes: { asChild: { control: false } },
});

function All() {
  const { states } = useWords(words);
  return (
    <Stack gap={3}>
      {badgeProps.variants.variant.map((variant) => (
        <Stack key={variant} direction="row" gap={3} wrap>
          {badgeProps.variants.color.map((color) => (
            <Badge key={color} variant={variant} color={color}>
              {states[color]}
            </Badge>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const VariantsAndColors = meta.story({ render: () => <All /> });

/** A number in the digits of the language. Its unit is for assistive technology. */
export const Counts = meta.story({
  render: words.render(({ unread }) => (
    <Stack direction="row" gap={3} wrap>
      {[1, 12, 120].map((count) => (
        <Badge key={count} variant="solid" color="accent" count={count}>
          {unread}
        </Badge>
      ))}
    </Stack>
  )),
});

/** Arabic letters have space above and below, and no letter spacing. */
export const InArabic = VariantsAndColors.extend({ globals: { lang: 'ar' } });
