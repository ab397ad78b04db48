import preview from '../../../../../.storybook/preview.js';
import { useBrands } from '../../internal/use-brand-data.js';
import { useScope } from '../../internal/use-scope.js';
import { AllBrands } from '../../test/AllBrands.js';
import { bilingual, useWords } from '../../test/words.js';
import { Button } from '../button/index.js';
import { Card } from '../card/index.js';
import { Grid } from '../grid/index.js';
import { Message } from '../message/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { brandProps } from './Brand.props.js';
import { Brand, type BrandProps } from './index.js';

const words = bilingual({
  en: {
    place: 'A place of its own',
    mode: { light: 'By day', dark: 'By night' },
    contrast: { normal: 'As usual', more: 'With more contrast' },
    density: { compact: 'Close together', comfortable: 'At ease', spacious: 'With room to spare' },
    language: 'In English',
    first: 'One tribe, by day.',
    second: 'Inside it another, by night.',
    third: 'And a third, in its own language',
  },
  ar: {
    place: 'مكان له طبعه',
    mode: { light: 'في النهار', dark: 'في الليل' },
    contrast: { normal: 'كالمعتاد', more: 'بتباين أعلى' },
    density: { compact: 'متراصّ', comfortable: 'على راحته', spacious: 'فسيح' },
    language: 'بالعربية',
    first: 'قبيلة في نهارها.',
    second: 'وفي داخلها أخرى في ليلها.',
    third: 'وثالثة بلسانها',
  },
});
type Word = (here: typeof words.en) => string;

/**
 * A scope: brand, mode, contrast, density, language and direction of a subtree. Scopes nest in any order. Use it for a part
 * of a page, or with `asChild` around `<html>` on a server. Do not use it around a page that only the browser renders: set
 * the same attributes on `<html>`.
 */
const meta = preview.meta({
  title: 'Components/Brand',
  component: Brand,
  parameters: { brands: 'one' },
  argTypes: { data: { control: false }, asChild: { control: false } },
});

/** The words are read inside, in the language of the scope. */
function Place({ word, ...props }: BrandProps & { word: Word }) {
  return (
    <Brand {...props} style={{ padding: '1.5rem' }}>
      <Stack gap={3} align="start">
        <Text size="caption" color="muted">
          <Said word={word} />
        </Text>
        <Button variant="solid" color="accent">
          <Message message="action.clear" />
        </Button>
      </Stack>
    </Brand>
  );
}

const Said = ({ word }: { word: Word }) => word(useWords(words));

export const Playground = meta.story({
  args: { mode: 'dark' },
  render: (args) => <Place {...args} word={({ place }) => place} />,
});

export const Modes = meta.story({
  render: () => (
    <Grid>
      {brandProps.variants.mode.map((one) => (
        <Place key={one} mode={one} word={({ mode }) => mode[one]} />
      ))}
    </Grid>
  ),
});

export const Contrasts = meta.story({
  render: () => (
    <Grid>
      {brandProps.variants.contrast.map((one) => (
        <Place key={one} contrast={one} word={({ contrast }) => contrast[one]} />
      ))}
    </Grid>
  ),
});

export const Densities = meta.story({
  render: () => (
    <Grid columns={3}>
      {brandProps.variants.density.map((one) => (
        <Place key={one} density={one} word={({ density }) => density[one]} />
      ))}
    </Grid>
  ),
});

/** The language sets the messages, the type scale of the script and the direction. */
export const Languages = meta.story({
  render: () => (
    <Grid>
      {(['en', 'ar'] as const).map((lang) => (
        <Place key={lang} lang={lang} word={({ language }) => language} />
      ))}
    </Grid>
  ),
});

function Nest() {
  const [first, second, third] = [...useBrands().keys()];
  const word = useWords(words);
  const other = useScope().dir === 'rtl' ? 'en' : 'ar';
  return (
    <Brand brand={first} mode="light" style={{ padding: '1.5rem' }}>
      <Stack>
        <Text>{word.first}</Text>
        <Brand brand={second} mode="dark" asChild>
          <Card>
            <Stack>
              <Text>{word.second}</Text>
              <Place brand={third} mode="light" lang={other} word={(here) => here.third} />
            </Stack>
          </Card>
        </Brand>
      </Stack>
    </Brand>
  );
}

/** Brands, modes and languages three deep. */
export const Nested = meta.story({ render: () => <Nest /> });

/** In an Arabic page the third scope is English and left-to-right. */
export const InArabic = Nested.extend({ globals: { lang: 'ar' } });

export const InAllBrands = meta.story({
  render: () => (
    <AllBrands>
      <Button variant="solid" color="accent">
        <Message message="action.clear" />
      </Button>
    </AllBrands>
  ),
});
