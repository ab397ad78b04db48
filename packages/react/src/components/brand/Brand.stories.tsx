import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { useBrands } from '../../internal/use-brand-data.js';
import { useScope } from '../../internal/use-scope.js';
import { Button } from '../button/index.js';
import { Card } from '../card/index.js';
import { Grid } from '../grid/index.js';
import { Message } from '../message/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { brandProps } from './Brand.props.js';
import { Brand, type BrandProps } from './index.js';
import file from './Brand.words.json' with { type: 'json' };

const words = storyWords(file);
type Word = (here: typeof words.en) => string;

/**
 * A scope: brand, mode, contrast, density, language and direction of a subtree. Scopes nest in any order. Use it for a part
 * of a page, or with `asChild` around `<html>` on a server. Do not use it around a page that only the browser renders: set
 * the same attributes on `<html>`.
 */
const meta = preview.meta({
  title: 'Components/Brand',
  component: Brand,
  argTypes: { data: { control: false }, asChild: { control: false } },
});

/** A scope with a text in its own language and a button. */
function Scoped({ word, ...props }: BrandProps & { word: Word }) {
  return (
    <Brand {...props} style={{ padding: '1.5rem' }}>
      <Stack gap={3} align="start">
        <Text size="caption" color="muted">
          <ScopedText word={word} />
        </Text>
        <Button variant="solid" color="accent">
          <Message message="action.clear" />
        </Button>
      </Stack>
    </Brand>
  );
}

const ScopedText = ({ word }: { word: Word }) => word(useWords(words));

export const Playground = meta.story({
  args: { mode: 'dark' },
  render: (args) => <Scoped {...args} word={({ place }) => place} />,
});

export const Modes = meta.story({
  render: () => (
    <Grid>
      {brandProps.variants.mode.map((one) => (
        <Scoped key={one} mode={one} word={({ mode }) => mode[one]} />
      ))}
    </Grid>
  ),
});

/** Light or dark as the reader's system is. */
export const System = meta.story({
  render: () => <Scoped mode="system" word={({ mode }) => mode.system} />,
});

export const Contrasts = meta.story({
  render: () => (
    <Grid>
      {brandProps.variants.contrast.map((one) => (
        <Scoped key={one} contrast={one} word={({ contrast }) => contrast[one]} />
      ))}
    </Grid>
  ),
});

export const Densities = meta.story({
  render: () => (
    <Grid columns={3}>
      {brandProps.variants.density.map((one) => (
        <Scoped key={one} density={one} word={({ density }) => density[one]} />
      ))}
    </Grid>
  ),
});

/** The language sets the messages, the type scale of the script and the direction. */
export const Languages = meta.story({
  render: () => (
    <Grid>
      {(['en', 'ar'] as const).map((lang) => (
        <Scoped key={lang} lang={lang} word={({ language }) => language} />
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
              <Scoped brand={third} mode="light" lang={other} word={(here) => here.third} />
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
