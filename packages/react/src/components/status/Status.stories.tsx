import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { statusProps } from './Status.props.js';
import { Status } from './index.js';
import file from './Status.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The state of a thing that goes on, as a sign and a text. Use it in a row or a heading, where a `Badge` would be too heavy. Do
 * not use it without a text: a colour says nothing to many people.
 */
const meta = preview.meta({
  title: 'Components/Status',
  component: Status,
  decorators: [words.inArgs],
  args: { color: 'success', children: words.en.open },
});

function All() {
  const { states } = useWords(words);
  return (
    <Stack gap={2}>
      {statusProps.variants.color.map((color) => (
        <Status key={color} color={color}>
          {states[color]}
        </Status>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

/** Each role has a form of its own. */
export const Colors = meta.story({ render: () => <All /> });

export const Sizes = meta.story({
  render: (args) => (
    <Stack gap={2}>
      {statusProps.variants.size.map((size) => (
        <Status key={size} {...args} size={size} />
      ))}
    </Stack>
  ),
});

export const InArabic = Colors.extend({ globals: { lang: 'ar' } });
