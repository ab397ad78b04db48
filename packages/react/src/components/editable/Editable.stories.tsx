import { storyWords, useWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, userEvent, within } from 'storybook/test';
import { Stack } from '../stack/index.js';
import { editableProps } from './Editable.props.js';
import { Editable, type EditableProps } from './index.js';
import file from './Editable.words.json' with { type: 'json' };

const words = storyWords(file);

/**
 * A text that becomes a field when it is pressed. Use it for a name or a title that people read often and change rarely. Do
 * not use it in a form that people fill in (`TextField`), nor for long texts (`TextArea`).
 */
const meta = preview.meta({
  title: 'Components/Editable',
  component: Editable,
  args: editableProps.defaults,
  render: (args) => <Name {...args} />,
});

function Name(props: EditableProps) {
  const { name, why, coast } = useWords(words);
  return <Editable key={coast} label={name} description={why} defaultValue={coast} {...props} />;
}

export const Playground = meta.story({
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.keyboard('{Escape}');
    await expect(canvas.getByRole('button')).toBe(document.activeElement);
    canvas.getByRole('button').blur();
  },
});

/** While it is edited; empty; read-only; disabled. */
export const States = meta.story({
  render: words.render(({ motto, add, coast, name }) => (
    <Stack key={coast} gap={5}>
      <Name description={undefined} defaultEditing />
      <Editable label={motto} placeholder={add} />
      <Editable label={name} defaultValue={coast} readOnly />
      <Editable label={name} defaultValue={coast} disabled />
    </Stack>
  )),
});

export const InArabic = States.extend({ globals: { lang: 'ar' } });
