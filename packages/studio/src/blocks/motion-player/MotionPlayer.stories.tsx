import preview from '@wusum/story-kit/preview';
import { expect, waitFor } from 'storybook/test';
import { getCopy, languageOf } from '../../copy/index.js';
import { loadTokens } from '../../parts/use-theme-file.js';
import { MotionPlayer } from './MotionPlayer.js';

const meta = preview.meta({
  title: 'Blocks/MotionPlayer',
  component: MotionPlayer,
  args: { view: 'mark' },
  loaders: [loadTokens],
});

export const Playground = meta.story({});

/** Nothing moves before the button is pressed; then every duration moves once, slowly if that is chosen. */
export const Durations = meta.story({
  args: { view: 'durations' },
  play: async ({ canvas, canvasElement, globals, userEvent }) => {
    const language = languageOf(String(globals.lang));
    const running = () => canvasElement.querySelectorAll('[data-run]').length;
    await expect(running()).toBe(0);
    await userEvent.click(canvas.getByRole('switch', { name: getCopy('motion.slow', language) }));
    await userEvent.click(canvas.getByRole('button', { name: new RegExp(getCopy('motion.durations', language)) }));
    await waitFor(() => expect(running()).toBeGreaterThan(2));
    const moving = canvasElement
      .getAnimations({ subtree: true })
      .filter(({ effect }) => (effect as KeyframeEffect).target?.matches('[data-run]'));
    await expect(moving.map(({ playbackRate }) => playbackRate)).toEqual(Array(running()).fill(0.25));
  },
});
