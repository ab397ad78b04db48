import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Card } from '../card/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { gridProps } from './Grid.props.js';
import { Grid, type GridProps } from './index.js';
import file from './Grid.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * Equal columns that become fewer on a small screen. Use it for items of one kind that are compared. Do not use it for one
 * row of different items (`Stack`), nor for a table of data.
 */
const meta = preview.meta({
  title: 'Components/Grid',
  component: Grid,
  args: { columns: 3 },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

function Cells({ of = 'circles', count = 6, ...props }: GridProps & { of?: 'circles' | 'letters'; count?: number }) {
  const { circles, letters } = useWords(words);
  const cells = of === 'circles' ? Object.values(circles) : letters.split(' ');
  return (
    <Grid {...props}>
      {cells.slice(0, count).map((word) => (
        <Card key={word} elevation="sunken" padding="sm">
          <Text>{word}</Text>
        </Card>
      ))}
    </Grid>
  );
}

export const Playground = meta.story({ render: (args) => <Cells {...args} /> });

export const Columns = meta.story({
  render: () => (
    <Stack gap={6}>
      {gridProps.variants.columns.map((columns) => (
        <Cells key={columns} columns={columns} count={columns} of="letters" gap={2} />
      ))}
    </Stack>
  ),
});

/** Two columns at any width, four from `md` on. */
export const ResponsiveValues = meta.story({
  render: () => <Cells columns={{ initial: 2, md: 4 }} count={4} />,
});

/** The first cell is at the right, and rows fill from there. */
export const InArabic = Playground.extend({ globals: { lang: 'ar' } });
