import { expect, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { loadPlatforms } from '../../../parts/use-platform-file.js';
import { Palettes } from './Palettes.js';

const meta = preview.meta({
  title: 'Platforms/Editors and terminals',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen', inLatin: ['VS Code'] },
  loaders: [loadPlatforms],
});

export const EditorsAndTerminals = meta.story({
  name: 'Editors and terminals',
  render: () => <Palettes />,
  // An editor and a terminal in both modes, with the colours of four files.
  play: async ({ canvasElement }) => {
    const themes = () =>
      [...canvasElement.querySelectorAll<HTMLElement>('[data-theme]')].map(({ dataset }) => dataset['theme']);
    await waitFor(() => expect(new Set(themes()).size).toBe(4), { timeout: 10_000 });
  },
});
