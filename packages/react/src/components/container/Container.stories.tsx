import preview from '../../../../../.storybook/preview.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Card } from '../card/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Container, containerSizes } from './index.js';

/**
 * The measure of a page: a widest width, and margins that shrink with the window. Use it once for each band of a page. Do
 * not nest it.
 */
const meta = preview.meta({
  title: 'Components/Container',
  component: Container,
  parameters: { layout: 'fullscreen' },
  argTypes: { asChild: { control: false }, children: { control: false } },
});

const inside = (word: string) => (
  <Card tone="sunken">
    <Text>{word}</Text>
  </Card>
);

export const Playground = meta.story({
  render: (args) => <Container {...args}>{inside('As wide as a page')}</Container>,
});

export const Sizes = meta.story({
  render: () => (
    <Stack>
      {containerSizes.map((size) => (
        <Container key={size} size={size}>
          {inside(size)}
        </Container>
      ))}
    </Stack>
  ),
});

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: (args) => <Container {...args}>{inside('بعرض الصفحة')}</Container>,
});

export const InAllBrands = meta.story({
  parameters: { brands: 'one', layout: 'padded' },
  render: (args) => (
    <AllBrands>
      <Container {...args}>{inside('As wide as a page')}</Container>
    </AllBrands>
  ),
});
