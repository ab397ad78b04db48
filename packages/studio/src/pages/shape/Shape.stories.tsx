import { expect, within } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { getCopy, languageOf } from '../../copy/index.js';
import { loadTokens } from '../../parts/use-theme-file.js';
import { Shape as Page } from './Shape.js';

const meta = preview.meta({
  title: 'Foundations/Shape',
  tags: ['!autodocs', 'page'],
  parameters: { layout: 'fullscreen' },
  loaders: [loadTokens],
});

export const Shape = meta.story({
  name: 'Shape',
  render: () => <Page />,
  // The contents list the sections, and a link moves focus into its section.
  play: async ({ canvas, globals, userEvent }) => {
    const title = getCopy('contents.title', languageOf(String(globals.lang)));
    const links = within(await canvas.findByRole('navigation', { name: title })).getAllByRole('link');
    const sections = canvas.getAllByRole('heading', { level: 2 });
    await expect(links.map(({ textContent }) => textContent)).toEqual(sections.map(({ textContent }) => textContent));
    await userEvent.click(links.at(-1)!);
    await expect(document.activeElement?.closest('section')?.id).toBe('shadow');
  },
});
