import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { calloutProps } from './Callout.props.js';
import { Callout, type CalloutProps } from './index.js';
import file from './Callout.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A note about what is around it. Use it next to what it is about. Do not use it for news of the whole page (`Banner`), for the
 * answer to an action (`toast`), nor for the error of one field.
 */
const meta = preview.meta({
  title: 'Components/Callout',
  component: Callout,
  args: { color: 'info' },
  argTypes: { icon: { control: false }, children: { control: false }, heading: { control: false } },
  render: (args) => <Note {...args} />,
});

function Note({ color = 'neutral', ...props }: CalloutProps) {
  const { heading, text } = useWords(words).notes[color];
  return (
    <Callout heading={heading} {...props} color={color}>
      {text}
    </Callout>
  );
}

const all = (props?: CalloutProps) => (
  <Stack gap={4}>
    {calloutProps.variants.color.map((color) => (
      <Note key={color} {...props} color={color} />
    ))}
  </Stack>
);

export const Playground = meta.story({});

export const Roles = meta.story({ render: () => all() });

export const Outline = meta.story({ render: () => all({ variant: 'outline' }) });

/** Without a sign, or without a heading. */
export const Short = meta.story({
  render: words.render(({ notes }) => (
    <Stack gap={4}>
      <Callout color="warning">{notes.warning.text}</Callout>
      <Callout icon={null}>{notes.neutral.text}</Callout>
    </Stack>
  )),
});

export const InArabic = Roles.extend({ globals: { lang: 'ar' } });
