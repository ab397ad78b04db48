import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Card } from '../card/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Grid, gridColumns, type GridProps } from './index.js';

/**
 * Equal columns that fold on a small screen. Use it for things of one kind that are compared. Do not use it for one row of
 * unlike things (`Stack`), nor for a table of data.
 */
const meta = preview.meta({
  title: 'Components/Grid',
  component: Grid,
  args: { columns: 3 },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

const Cells = ({ word = 'Cell', count = 6, ...props }: GridProps & { word?: string; count?: number }) => (
  <Grid {...props}>
    {Array.from({ length: count }, (_, index) => (
      <Card key={index} tone="sunken" pad="sm">
        <Text>
          {word} {index + 1}
        </Text>
      </Card>
    ))}
  </Grid>
);

export const Playground = meta.story({ render: (args) => <Cells {...args} /> });

export const Columns = meta.story({
  render: () => (
    <Stack gap={6}>
      {gridColumns.map((columns) => (
        <Cells key={columns} columns={columns} count={columns} word="" gap={2} />
      ))}
    </Stack>
  ),
});

export const InArabic = meta.story({ globals: { lang: 'ar' }, render: (args) => <Cells {...args} word="خانة" /> });

export const InAllBrands = meta.story({
  parameters: { brands: 'one' },
  render: (args) => (
    <AllBrands>
      <Cells {...args} count={3} />
    </AllBrands>
  ),
});
