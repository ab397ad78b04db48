import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { PatternTile } from './PatternTile.js';

const meta = preview.meta({
  title: 'Blocks/PatternTile',
  component: PatternTile,
  args: { view: 'draft' },
});

export const Playground = meta.story({});

/** The repeat copies as an SVG file: its size is the label, the file is the text. */
export const Cloth = meta.story({
  args: { view: 'cloth' },
  play: async ({ canvas, userEvent }) => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    await userEvent.click(canvas.getByRole('button'));
    await userEvent.click(canvas.getByRole('menuitem', { name: /SVG/u }));
    const tile = new DOMParser().parseFromString(copied[0] ?? '', 'image/svg+xml').documentElement;
    await expect(tile.localName).toBe('svg');
    await expect(tile.querySelectorAll('path, rect, circle, polygon').length).toBeGreaterThan(0);
    await expect(copied[0]).not.toContain('var(');
  },
});
