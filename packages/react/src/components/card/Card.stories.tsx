import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Grid } from '../grid/index.js';
import { Heading } from '../heading/index.js';
import { Link } from '../link/index.js';
import { Pattern } from '../pattern/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { cardProps } from './Card.props.js';
import { Card, type CardProps } from './index.js';
import file from './Card.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A surface for one item: a story, a question, a member. Use it where items of one kind are side by side. Do not use it where
 * space or a line already separates items, nor inside another card.
 */
const meta = preview.meta({
  title: 'Components/Card',
  component: Card,
  argTypes: { asChild: { control: false }, children: { control: false } },
});

function Story(props: CardProps) {
  const { title, text, teller } = useWords(words);
  return (
    <Card {...props} asChild>
      <article>
        <Stack gap={3}>
          <Heading level={3}>{title}</Heading>
          <Text>{text}</Text>
          <Text size="caption" color="muted">
            {teller}
          </Text>
        </Stack>
      </article>
    </Card>
  );
}

export const Playground = meta.story({ render: (args) => <Story {...args} /> });

export const Elevations = meta.story({
  render: (args) => (
    <Grid>
      {cardProps.variants.elevation.map((elevation) => (
        <Story key={elevation} {...args} elevation={elevation} />
      ))}
    </Grid>
  ),
});

/** A line without a background or a shadow. */
export const Outline = meta.story({ render: (args) => <Story {...args} variant="outline" /> });

/** `none` is for what touches the edge: see the next story. */
export const Paddings = meta.story({
  render: (args) => (
    <Grid columns={3}>
      {cardProps.variants.padding
        .filter((padding) => padding !== 'none')
        .map((padding) => (
          <Story key={padding} {...args} padding={padding} />
        ))}
    </Grid>
  ),
});

/** A pattern touches the edge and follows the corners. */
export const WithBand = meta.story({
  render: words.render(({ title }) => (
    <Card padding="none" style={{ maxInlineSize: '24rem' }}>
      <Pattern />
      <Card variant="outline" style={{ border: 0 }}>
        <Heading level={3}>{title}</Heading>
      </Card>
    </Card>
  )),
});

/** A press anywhere opens the story; there is one link, and it has the focus. */
export const Interactive = meta.story({
  render: words.render(({ title, text, teller }) => (
    <Card interactive asChild>
      <article>
        <Stack gap={3}>
          <Heading level={3}>
            <Link cover underline="hover" href="#story">
              {title}
            </Link>
          </Heading>
          <Text>{text}</Text>
          <Text size="caption" color="muted">
            {teller}
          </Text>
        </Stack>
      </article>
    </Card>
  )),
});

export const InArabic = Elevations.extend({ globals: { lang: 'ar' } });
