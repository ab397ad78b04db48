import { expect, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Icons as Page } from './Icons.js';

const meta = preview.meta({
  title: 'Platforms/Icons',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['SVG', 'ICO'] },
  loaders: [loadPlatforms],
});

export const Icons = meta.story({
  render: () => <Page />,
  // The pictures of the ICO are read from the file.
  play: async ({ canvasElement }) => {
    const sizes = () =>
      [...canvasElement.querySelectorAll<HTMLImageElement>('[data-ico]')].map((image) => image.naturalWidth);
    await waitFor(() => expect(sizes()).toEqual([16, 32, 48]), { timeout: 10_000 });
  },
});
