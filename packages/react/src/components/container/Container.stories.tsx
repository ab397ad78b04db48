import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '../card/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { containerProps } from './Container.props.js';
import { Container, type ContainerSize } from './index.js';
import file from './Container.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The width of a page: a maximum, and margins that shrink with the window. Use it once for each section of a page. Do not
 * nest it.
 */
const meta = preview.meta({
  title: 'Components/Container',
  component: Container,
  parameters: { layout: 'fullscreen' },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

function Inside({ size }: { size?: ContainerSize }) {
  const { page, sizes } = useWords(words);
  return (
    <Card elevation="sunken">
      <Text>{size ? sizes[size] : page}</Text>
    </Card>
  );
}

export const Playground = meta.story({
  render: (args) => (
    <Container {...args}>
      <Inside />
    </Container>
  ),
});

export const Sizes = meta.story({
  render: () => (
    <Stack>
      {containerProps.variants.size.map((size) => (
        <Container key={size} size={size}>
          <Inside size={size} />
        </Container>
      ))}
    </Stack>
  ),
});

/** Margins are the same on both sides; text starts at the right. */
export const InArabic = Sizes.extend({ globals: { lang: 'ar' } });
