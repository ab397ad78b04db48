import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Card } from '../card/index.js';
import { Heading } from '../heading/index.js';
import { Text } from '../text/index.js';
import { centerProps } from './Center.props.js';
import { Center, type CenterProps } from './index.js';
import file from './Center.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Its children in the middle. Use it for a form that is alone on its page, or an icon in a tile. Do not use it to centre
 * text, or for the width of a page (`Container`).
 */
const meta = preview.meta({
  title: 'Components/Center',
  component: Center,
  args: { ...centerProps.defaults },
  argTypes: {
    axis: { control: 'radio', options: centerProps.variants.axis },
    fill: { control: 'radio', options: centerProps.variants.fill },
    asChild: { control: false },
    children: { control: false },
  },
  render: words.render<CenterProps>(({ title, text, write }, args) => (
    <Card elevation="sunken">
      <Center {...args}>
        <Heading level={2} size={4}>
          {title}
        </Heading>
        <Text color="muted">{text}</Text>
        <Button variant="solid" color="accent">
          {write}
        </Button>
      </Center>
    </Card>
  )),
});

export const Playground = meta.story({});

/** In the middle of the line, in the middle from top to bottom, and both. */
export const Axes = meta.story({
  render: words.render(({ write }) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {centerProps.variants.axis.map((axis) => (
        <Card key={axis} elevation="sunken" style={{ blockSize: '11rem' }}>
          <Center axis={axis} fill="parent">
            <Button>{write}</Button>
          </Center>
        </Card>
      ))}
    </div>
  )),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
