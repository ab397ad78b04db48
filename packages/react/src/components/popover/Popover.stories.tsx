import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Button } from '../button/index.js';
import { Stack } from '../stack/index.js';
import { TextField } from '../text-field/index.js';
import { popoverProps } from './Popover.props.js';
import { Popover, type PopoverContentProps } from './index.js';
import file from './Popover.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A small surface next to its trigger. The page stays usable: a press outside, Escape, or focus that moves on closes it.
 * Use it for a few settings, a short form or details that belong to one thing in the page. Do not use it for a list of
 * actions (`Menu`), a few words about a control (`Tooltip`) or a decision (`Dialog`).
 */
const meta = preview.meta({
  title: 'Components/Popover',
  component: Popover.Content,
  args: { side: 'block-end', align: 'center' },
  argTypes: { children: { control: false }, initialFocus: { control: false }, finalFocus: { control: false } },
  render: (args) => <Credit {...args} />,
});

function Credit({ startsOpen, ...content }: PopoverContentProps & { startsOpen?: boolean }) {
  const word = useWords(words);
  return (
    <Popover.Root defaultOpen={startsOpen}>
      <Popover.Trigger>{word.trigger}</Popover.Trigger>
      <Popover.Content {...content}>
        <Popover.Title>{word.title}</Popover.Title>
        <Popover.Description>{word.description}</Popover.Description>
        <Stack gap={4}>
          <TextField label={word.name} />
          <Popover.Close asChild>
            <Button variant="solid" color="accent">
              {word.save}
            </Button>
          </Popover.Close>
        </Stack>
      </Popover.Content>
    </Popover.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Credit {...args} startsOpen /> });

/** The side is that of the reading direction; the opposite side is used if there is not enough space. */
export const Sides = meta.story({
  render: words.render<PopoverContentProps>(({ sides, about }, args) => (
    <Stack direction="row" gap={4} wrap>
      {popoverProps.variants.side.map((side) => (
        <Popover.Root key={side}>
          <Popover.Trigger>{sides[side]}</Popover.Trigger>
          <Popover.Content {...args} side={side}>
            {about}
          </Popover.Content>
        </Popover.Root>
      ))}
    </Stack>
  )),
});

/** An edge of the popover is in line with that of the trigger; `offset` sets the distance between both. */
export const Align = meta.story({
  render: words.render<PopoverContentProps>(({ edges, about }, args) => (
    <Stack direction="row" gap={4} wrap>
      {popoverProps.variants.align.map((align) => (
        <Popover.Root key={align}>
          <Popover.Trigger>{edges[align]}</Popover.Trigger>
          <Popover.Content {...args} align={align} offset={4}>
            {about}
          </Popover.Content>
        </Popover.Root>
      ))}
    </Stack>
  )),
});

/** Focus moves in, Escape closes it, and focus is on the trigger again. */
export const Keyboard = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button');
    trigger.focus();
    await userEvent.keyboard('{Enter}');
    await canvas.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(trigger).toHaveFocus());
  },
});

export const InArabic = Sides.extend({ globals: { lang: 'ar' } });
