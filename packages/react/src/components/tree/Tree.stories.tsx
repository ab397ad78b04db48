import { expect, waitFor } from 'storybook/test';
import { CloseIcon, storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { IconButton } from '../icon-button/index.js';
import { Stack } from '../stack/index.js';
import file from './Tree.words.json' with { type: 'json' };
import { Tree, type TreeItemData, type TreeProps } from './index.js';

const words = storyWords(file);
const open = ['letters', 'families'];

/**
 * Items below items, which open and close. Use it for a structure that people know and change. Do not use it for the pages of
 * a product (`NavList`), nor for rows with columns (`Table`).
 */
const meta = preview.meta({
  title: 'Components/Tree',
  component: Tree,
  args: { items: [], defaultExpanded: open, defaultValue: ['cousin'] },
  argTypes: { items: { control: false } },
  render: (args) => <Shelves {...args} />,
});

function Shelves(props: Partial<TreeProps>) {
  const { name, ...word } = useWords(words);
  const item = (value: keyof typeof word, items?: TreeItemData[]): TreeItemData => ({
    value,
    label: word[value],
    ...(items && { items }),
  });
  const items = [
    item('letters', [item('families', [item('cousin'), item('well')]), item('drawers', [item('stamp')])]),
    item('voices', [item('market'), item('rain')]),
    { ...item('closed'), disabled: true },
  ];
  return <Tree aria-label={name} {...props} items={items} />;
}

export const Playground = meta.story({});

/** With checkboxes, an item is checked with all below it, or in part. */
export const Selection = meta.story({
  render: (args) => (
    <Stack direction="row" gap={6} wrap>
      <Shelves {...args} selection="multiple" defaultValue={['cousin', 'well']} />
      <Shelves {...args} selection="checkboxes" />
    </Stack>
  ),
});

/** Tab goes to the buttons of the focused row; their keys are theirs. */
export const Actions = meta.story({
  render: words.render<TreeProps>(({ remove }, args) => (
    <Shelves
      {...args}
      actions={() => (
        <IconButton size="sm" variant="ghost" label={remove}>
          <CloseIcon />
        </IconButton>
      )}
    />
  )),
});

/** The arrow keys open, close and move, as it is seen. */
export const ByKeyboard = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const tree = canvas.getByRole('tree');
    tree.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    const into = getComputedStyle(tree).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
    await userEvent.keyboard(`{End}{ArrowUp}${into}${into}{Enter}`);
    await expect(canvas.getAllByRole('treeitem', { selected: true })).toHaveLength(1);
    await waitFor(() => expect(tree.querySelector('[data-value=market]')).toHaveFocus());
  },
});

export const InArabic = Selection.extend({ globals: { lang: 'ar' } });
