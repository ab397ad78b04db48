import { expect, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Mails } from './Mails.js';

const meta = preview.meta({
  title: 'Platforms/E-mails',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadPlatforms],
});

export const EMails = meta.story({
  name: 'E-mails',
  render: () => <Mails />,
  // Each of the four mails in two modes and two widths, as high as its content.
  play: async ({ canvasElement }) => {
    const heights = () => [...canvasElement.querySelectorAll('iframe')].map((frame) => frame.clientHeight > 300);
    await waitFor(() => expect(heights()).toEqual(Array.from({ length: 16 }, () => true)), { timeout: 10_000 });
  },
});
