import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Avatar } from '../avatar/index.js';
import { Card } from '../card/index.js';
import { Grid } from '../grid/index.js';
import { Heading } from '../heading/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { skeletonProps } from './Skeleton.props.js';
import { Skeleton } from './index.js';
import file from './Skeleton.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * The shape of what is loading, in its place. Use it where the shape of what comes is known and the wait is longer than a
 * second. Do not use it for a short action (`loading` of a `Button`).
 */
const meta = preview.meta({ title: 'Components/Skeleton', component: Skeleton, args: { lines: 3 } });

function Both() {
  const { title, text, name } = useWords(words);
  return (
    <Grid columns={{ initial: 1, sm: 2 }}>
      <Card aria-busy="true">
        <Stack gap={3}>
          <Skeleton shape="avatar" />
          <Skeleton shape="heading" />
          <Skeleton lines={3} />
        </Stack>
      </Card>
      <Card>
        <Stack gap={3}>
          <Avatar name={name} />
          <Heading level={3}>{title}</Heading>
          <Text>{text}</Text>
        </Stack>
      </Card>
    </Grid>
  );
}

export const Playground = meta.story();

export const Shapes = meta.story({
  render: () => (
    <Stack gap={4}>
      {skeletonProps.variants.shape.map((shape) => (
        <Skeleton key={shape} shape={shape} />
      ))}
    </Stack>
  ),
});

/** Each line, mark and control has the height of what it replaces. */
export const BesideItsContent = meta.story({ render: () => <Both /> });

/** The last line is short at its end, on the left. */
export const InArabic = BesideItsContent.extend({ globals: { lang: 'ar' } });
