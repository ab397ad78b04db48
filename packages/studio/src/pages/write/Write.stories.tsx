import { expect, userEvent, within } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { Write as Page } from './Write.js';

const meta = preview.meta({
  title: 'Foundations/Write',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', brands: 'one' },
});

export const Write = meta.story({
  name: 'Write',
  render: () => <Page />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = canvas.getByRole<HTMLTextAreaElement>('textbox');
    const marks = () => canvasElement.querySelectorAll('mark').length;
    await expect(marks()).toBeGreaterThan(2);
    const text = field.value;
    await userEvent.clear(field);
    await expect(marks()).toBe(0);
    await userEvent.click(field);
    await userEvent.paste(text);
    await expect(marks()).toBeGreaterThan(2);
  },
});
