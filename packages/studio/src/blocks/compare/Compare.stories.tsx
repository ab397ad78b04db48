import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { contextsOfAxis } from '../../data/token-values.js';
import { themeData } from '../../data/theme-data.js';
import { loadTokens } from '../../parts/use-theme-file.js';
import { Ramp } from '../ramp/Ramp.js';
import { Compare } from './Compare.js';

const meta = preview.meta({
  title: 'Blocks/Compare',
  component: Compare,
  args: { height: 6 },
  loaders: [loadTokens],
  render: (args) => (
    <Compare {...args}>
      <Ramp ramps={['accent']} />
    </Compare>
  ),
});

export const Playground = meta.story({});

/** Both modes are shown if both are pressed, and all windows scroll together. */
export const Linked = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, canvasElement, userEvent }) => {
    const scopes = () => [...canvasElement.querySelectorAll('.scope')];
    const { mode } = document.documentElement.dataset;
    const other = contextsOfAxis('mode').findIndex((one) => one !== mode);
    const before = scopes().length;
    const groups = canvas.getAllByRole('group').filter((one) => one.querySelector('[aria-pressed]'));
    await userEvent.click(groups[1]!.querySelectorAll('button')[other]!);
    await waitFor(() => expect(scopes()).toHaveLength(before * 2));
    await expect(new Set(scopes().map((one) => one.getAttribute('data-brand'))).size).toBe(
      Math.min(3, themeData().brands.length),
    );
    const [first, ...rest] = scopes();
    first!.scrollTop = first!.scrollHeight;
    await waitFor(() => {
      for (const one of rest)
        void expect(Math.abs(one.scrollHeight - one.clientHeight - one.scrollTop)).toBeLessThanOrEqual(1);
    });
    await expect(rest.some(({ scrollTop }) => scrollTop > 0)).toBe(true);
  },
});
