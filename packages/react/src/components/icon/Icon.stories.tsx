import { useState } from 'react';
import { expect } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { Text } from '../text/index.js';
import { TextField } from '../text-field/index.js';
import { iconProps } from './Icon.props.js';
import file from './Icon.words.json' with { type: 'json' };
import * as icons from './icons/index.js';
import { Icon, type IconData, type IconProps } from './index.js';

const words = storyWords(file);
const all = Object.entries(icons);
const some = all.filter((_, index) => index % 6 === 0);
const mirrored = all.filter(([, icon]) => icon.mirrors);

/**
 * An icon of the family, drawn with the pen of the brand. Use it next to a text, or in an `IconButton`. Do not use it instead
 * of a word that people have to guess.
 */
const meta = preview.meta({
  title: 'Components/Icon',
  component: Icon,
  args: { icon: icons.searchIcon },
  argTypes: { icon: { control: false } },
});

function Row({ list, ...props }: { readonly list: readonly (readonly [string, IconData])[] } & Partial<IconProps>) {
  return (
    <Stack direction="row" gap={4} wrap>
      {list.map(([name, icon]) => (
        <Icon key={name} icon={icon} {...props} />
      ))}
    </Stack>
  );
}

/** All icons: search them by name; a press copies the code. */
function Gallery() {
  const word = useWords(words);
  const [search, setSearch] = useState('');
  const [copied, setCopied] = useState<string>();
  const found = all.filter(([, { name }]) => name.includes(search.trim().toLowerCase()));
  const copy = (name: string) => {
    setCopied(name);
    void navigator.clipboard?.writeText(['<Icon', `icon={${name}}`, '/>'].join(' ')).catch(() => undefined);
  };
  return (
    <Stack gap={4}>
      <TextField label={word.search} dir="ltr" value={search} onValueChange={setSearch} clearable />
      <Stack direction="row" gap={2} wrap>
        {found.map(([name, icon]) => (
          <Button key={name} variant="ghost" size="sm" start={<Icon icon={icon} />} onClick={() => copy(name)}>
            {copied === name ? word.copied : <bdi lang="en">{icon.name}</bdi>}
          </Button>
        ))}
      </Stack>
      {found.length === 0 ? <Text>{word.none}</Text> : null}
    </Stack>
  );
}

export const Playground = meta.story({ render: ({ size }) => <Row list={some} {...(size && { size })} /> });

export const Sizes = meta.story({
  render: () => (
    <Stack gap={4}>
      {iconProps.variants.size.map((size) => (
        <Row key={size} list={some.slice(0, 6)} size={size} />
      ))}
    </Stack>
  ),
});

export const AllIcons = meta.story({
  parameters: { inLatin: ['chevron-f'] },
  render: () => <Gallery />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'chevron-f');
    await expect(canvas.getAllByRole('button', { name: /chevron/ })).toHaveLength(1);
  },
});

/** The icons that point in reading direction; all others are the same in both. */
export const Mirrored = meta.story({ render: () => <Row list={mirrored} /> });

/** With a text, which says it. */
export const WithText = meta.story({
  render: words.render(({ listen, send }) => (
    <Stack direction="row" gap={4} wrap>
      <Button start={<Icon icon={icons.headphonesIcon} />}>{listen}</Button>
      <Button variant="solid" color="accent" end={<Icon icon={icons.sendIcon} />}>
        {send}
      </Button>
    </Stack>
  )),
});

export const InArabic = Mirrored.extend({ globals: { lang: 'ar' } });
