import { expect, waitFor } from 'storybook/test';
import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Checkbox } from '../checkbox/index.js';
import { Stack } from '../stack/index.js';
import { TextField } from '../text-field/index.js';
import { drawerProps } from './Drawer.props.js';
import { Drawer, type DrawerContentProps } from './index.js';
import file from './Drawer.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A dialog at an edge of the window. Use it for filters, details or navigation that belong to the page behind it, and on a
 * phone for what would be a popover. Do not use it for a decision (`AlertDialog`), or for what people use next to the page
 * all the time.
 */
const meta = preview.meta({
  title: 'Components/Drawer',
  component: Drawer.Content,
  args: { side: drawerProps.defaults.side, size: drawerProps.defaults.size, closeButton: true },
  argTypes: { children: { control: false }, initialFocus: { control: false }, finalFocus: { control: false } },
  render: (args) => <Filter {...args} />,
});

function Filter({ startsOpen, label, ...content }: DrawerContentProps & { startsOpen?: boolean; label?: string }) {
  const { trigger, title, description, circles, search, show } = useWords(words);
  return (
    <Drawer.Root defaultOpen={startsOpen ?? false}>
      <Drawer.Trigger>{label ?? trigger}</Drawer.Trigger>
      <Drawer.Content {...content}>
        <Drawer.Title>{title}</Drawer.Title>
        <Drawer.Description>{description}</Drawer.Description>
        <Drawer.Body>
          {Object.entries(circles).map(([key, circle]) => (
            <Checkbox key={key} label={circle} defaultChecked={key === 'archive'} />
          ))}
          <TextField label={search} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close variant="solid" color="accent">
            {show}
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer.Root>
  );
}

export const Playground = meta.story({});

export const Open = meta.story({ tags: ['!autodocs'], render: (args) => <Filter {...args} startsOpen /> });

export const OpenAtTheBottom = meta.story({
  tags: ['!autodocs'],
  args: { side: 'block-end' },
  render: (args) => <Filter {...args} startsOpen />,
});

/** The side is that of the reading direction. */
export const Sides = meta.story({
  render: words.render<DrawerContentProps>(({ sides }, args) => (
    <Stack direction="row" gap={4} wrap>
      {drawerProps.variants.side.map((side) => (
        <Filter key={side} {...args} side={side} label={sides[side]} />
      ))}
    </Stack>
  )),
});

/** The end is on the left: it slides in from there, and is swiped away to the left. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    const drawer = canvas.getByRole('dialog', { name: words.for('ar').title });
    await waitFor(() => expect(drawer.getBoundingClientRect().left).toBe(0));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.queryByRole('dialog')).toBeNull());
  },
});
