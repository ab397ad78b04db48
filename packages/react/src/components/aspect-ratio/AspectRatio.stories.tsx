import preview from '@wusum/story-kit/preview';
import { Grid } from '../grid/index.js';
import { Pattern } from '../pattern/index.js';
import { aspectRatioProps } from './AspectRatio.props.js';
import { AspectRatio } from './index.js';

/**
 * A box with a fixed ratio, around a picture, a video or a map, which fills it. Use it around one element whose own ratio
 * is not known. Do not use it around text.
 */
const meta = preview.meta({
  title: 'Components/AspectRatio',
  component: AspectRatio,
  args: { ...aspectRatioProps.defaults },
  argTypes: {
    ratio: { control: 'select', options: aspectRatioProps.variants.ratio },
    fit: { control: 'radio', options: aspectRatioProps.variants.fit },
  },
  render: (args) => (
    <AspectRatio {...args}>
      <Pattern />
    </AspectRatio>
  ),
});

export const Playground = meta.story({});

export const Ratios = meta.story({
  render: () => (
    <Grid columns={{ initial: 2, md: 4 }} gap={4}>
      {aspectRatioProps.variants.ratio.map((ratio) => (
        <AspectRatio key={ratio} ratio={ratio}>
          <Pattern />
        </AspectRatio>
      ))}
    </Grid>
  ),
});
