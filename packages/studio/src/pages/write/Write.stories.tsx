import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { Write as Page } from './Write.js';

const meta = preview.meta({
  title: 'Foundations/Write',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
});

export const Write = meta.story({
  name: 'Write',
  render: () => <Page />,
  play: async ({ canvasElement }) => {
    const field = () => within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    const marks = () => canvasElement.querySelectorAll('mark').length;
    await waitFor(() => expect(marks()).toBeGreaterThan(2));
    const text = field().value;
    await userEvent.clear(field());
    await waitFor(() => expect(marks()).toBe(0));
    await userEvent.click(field());
    await userEvent.paste(text);
    await waitFor(() => expect(marks()).toBeGreaterThan(2));
  },
});
