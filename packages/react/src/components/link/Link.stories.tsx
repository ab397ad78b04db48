import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { linkProps } from './Link.props.js';
import { Link, type LinkProps } from './index.js';
import file from './Link.words.json' with { type: 'json' };

const words = storyWords(file);
/**
 * A link to another place. It is underlined in text, because colour alone does not show a link. The text names the place,
 * not the click. Do not use it for an action on this page (`Button`).
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

export const Colors = meta.story({
  render: (args) => (
    <Stack>
      {linkProps.variants.color.map((color) => (
        <Sentence key={color} {...args} color={color} />
      ))}
    </Stack>
  ),
});

/** In a list of links the line appears on hover. */
export const UnderlineOnHover = meta.story({
  render: (args) => (
    <Stack gap={2} align="start">
      <Link {...args} underline="hover" />
      <Link {...args} underline="hover" color="accent" />
    </Stack>
  ),
});

/** Assistive technology says that it opens a new window, in the brand's words. */
export const NewWindow = meta.story({
  parameters: { inLatin: [words.en.licence] },
  args: { target: '_blank', children: words.en.licence },
});

/** The line is below the descenders of the letters. */
export const InArabic = Colors.extend({ globals: { lang: 'ar' } });
