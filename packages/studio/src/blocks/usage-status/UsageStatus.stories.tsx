import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { loadTokens } from '../../parts/use-theme-file.js';
import { UsageStatus } from './UsageStatus.js';

const meta = preview.meta({
  title: 'Blocks/UsageStatus',
  component: UsageStatus,
  args: { token: 'color.highlight.solid' },
  parameters: { inLatin: ['button/button'] },
  loaders: [loadTokens],
});

export const Playground = meta.story({});

/** A role that components read has a link to the page of each. */
export const OfAToken = meta.story({
  args: { token: 'color.focus' },
  play: async ({ canvas }) => {
    const link = await canvas.findByRole('link', { name: /^Button$/u });
    await expect(link.getAttribute('href')).toContain('components-button--docs');
  },
});

/** Maturity, tests, engines, behaviours of the ARIA Authoring Practices, and size. */
export const OfAComponent = meta.story({
  args: { token: undefined, component: 'button' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/WebKit/u)).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'button/button' })).toBeVisible();
  },
});
