import { useState } from 'react';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { Stack } from '../stack/index.js';
import { tagProps } from './Tag.props.js';
import { Tag } from './index.js';
import file from './Tag.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A word that people gave to something, or chose. Use it in rows; as a link it leads to all that has the tag. Do not use it for
 * a state (`Badge`, `Status`), nor for an action (`Button`).
 */
const meta = preview.meta({
  title: 'Components/Tag',
  component: Tag,
  decorators: [words.inArgs],
  args: { children: words.en.weaving },
  argTypes: { asChild: { control: false } },
});

function Row() {
  const { tags } = useWords(words);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const left = Object.entries(tags).filter(([key]) => !removed.includes(key));
  return (
    <Stack direction="row" gap={2} wrap>
      {left.map(([key, text]) => (
        <Tag key={key} text={text} onRemove={() => setRemoved((keys) => [...keys, key])}>
          {text}
        </Tag>
      ))}
    </Stack>
  );
}

function All() {
  const { weaving } = useWords(words);
  return (
    <Stack gap={3}>
      {tagProps.variants.variant.map((variant) => (
        <Stack key={variant} direction="row" gap={2} wrap>
          {tagProps.variants.color.map((color) => (
            <Tag key={color} variant={variant} color={color}>
              {weaving}
            </Tag>
          ))}
        </Stack>
      ))}
    </Stack>
  );
}

export const Playground = meta.story();

export const VariantsAndColors = meta.story({ render: () => <All /> });

/** After a removal focus is on the next tag. */
export const Removable = meta.story({
  render: () => <Row />,
  play: async ({ canvasElement, userEvent }) => {
    const before = canvasElement.querySelectorAll('button');
    await userEvent.click(before[1]!);
    await expect(canvasElement.querySelectorAll('button')).toHaveLength(4);
    await expect(document.activeElement).toBe(canvasElement.querySelectorAll('button')[1]);
  },
});

export const LinksAndDisabled = meta.story({
  render: words.render(({ tags }) => (
    <Stack direction="row" gap={2} wrap>
      <Tag asChild>
        <a href="#wells">{tags.wells}</a>
      </Tag>
      <Tag asChild variant="outline">
        <a href="#sea">{tags.sea}</a>
      </Tag>
      <Tag asChild color="accent">
        <button type="button">{tags.night}</button>
      </Tag>
      <Tag disabled onRemove={() => {}}>
        {tags.type}
      </Tag>
    </Stack>
  )),
});

/** The cross is at the left end. */
export const InArabic = meta.story({ globals: { lang: 'ar' }, render: () => <Row /> });
