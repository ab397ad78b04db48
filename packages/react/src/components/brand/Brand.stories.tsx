import preview from '../../../../../.storybook/preview.js';
import { useBrands } from '../../internal/use-brand-data.js';
import { AllBrands } from '../../test/AllBrands.js';
import { Button } from '../button/index.js';
import { Card } from '../card/index.js';
import { Grid } from '../grid/index.js';
import { Say } from '../say/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { Brand, brandContrasts, brandDensities, brandModes, type BrandProps } from './index.js';

/**
 * A place with its own identity: brand, mode, contrast, density, language and direction hold for everything inside, and nest
 * in any order. Use it for a part of a page. Do not use it around the whole page: the same attributes on `<html>` do that.
 */
const meta = preview.meta({
  title: 'Components/Brand',
  component: Brand,
  parameters: { brands: 'one' },
  argTypes: { data: { control: false }, asChild: { control: false } },
});

function Place({ label, ...props }: BrandProps & { label: string }) {
  return (
    <Brand {...props} style={{ padding: '1.5rem' }}>
      <Stack gap={3} align="start">
        <Text size="caption" tone="muted">
          {label}
        </Text>
        <Button tone="accent">
          <Say message="action.send" />
        </Button>
      </Stack>
    </Brand>
  );
}

export const Playground = meta.story({ args: { mode: 'dark' }, render: (args) => <Place {...args} label="A place" /> });

export const Modes = meta.story({
  render: () => (
    <Grid>
      {brandModes.map((mode) => (
        <Place key={mode} mode={mode} label={mode} />
      ))}
    </Grid>
  ),
});

export const Contrasts = meta.story({
  render: () => (
    <Grid>
      {brandContrasts.map((contrast) => (
        <Place key={contrast} contrast={contrast} label={contrast} />
      ))}
    </Grid>
  ),
});

export const Densities = meta.story({
  render: () => (
    <Grid columns={3}>
      {brandDensities.map((density) => (
        <Place key={density} density={density} label={density} />
      ))}
    </Grid>
  ),
});

/** The language chooses the words, the script's type and the direction. */
export const Languages = meta.story({
  render: () => (
    <Grid>
      <Place lang="en" label="English" />
      <Place lang="ar" label="العربية" />
    </Grid>
  ),
});

function Nest() {
  const [first, second, third] = [...useBrands().keys()];
  return (
    <Brand brand={first} mode="light" style={{ padding: '1.5rem' }}>
      <Stack>
        <Text>One tribe, by day.</Text>
        <Brand brand={second} mode="dark" asChild>
          <Card>
            <Stack>
              <Text>Another, by night.</Text>
              <Place brand={third} mode="light" lang="ar" label="وثالثة بالعربية" />
            </Stack>
          </Card>
        </Brand>
      </Stack>
    </Brand>
  );
}

/** Brands, modes and languages three deep. */
export const Nested = meta.story({ render: () => <Nest /> });

export const InArabic = meta.story({
  globals: { lang: 'ar' },
  render: () => <Place density="compact" label="مكان متراصّ" />,
});

export const InAllBrands = meta.story({
  render: () => (
    <AllBrands>
      <Button tone="accent">
        <Say message="action.send" />
      </Button>
    </AllBrands>
  ),
});
