import { expect, mocked, spyOn, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { loadTokensAndPairs } from '../../parts/use-theme-file.js';
import { Ramp } from './Ramp.js';

const meta = preview.meta({
  title: 'Blocks/Ramp',
  component: Ramp,
  args: { ramps: ['accent', 'neutral'] },
  loaders: [loadTokensAndPairs],
});

export const Playground = meta.story({});

/** A step copies: its menu has the forms, and the chosen one is on the clipboard. */
export const Copy = meta.story({
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const step = canvas.getByRole('button', { name: /color\.ramp\.accent\.9/u });
    step.focus();
    await userEvent.keyboard('{Enter}');
    const names = canvas.getAllByRole('menuitem').map((item) => item.textContent);
    const step9 = ['color', 'ramp', 'accent', '9'];
    const typed = `vars.${step9.slice(0, 3).join('.')}[9]`;
    const written = [step9.join('-'), typed, step9.join('/')];
    await expect(names.filter((name, index) => name.includes(written[index] ?? name))).toEqual(names);
    await expect(names.length).toBeGreaterThanOrEqual(3);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(mocked(navigator.clipboard.writeText).mock.calls).toEqual([[typed]]);
    await waitFor(() => expect(step).toHaveFocus());
    clipboard.mockRestore();
  },
});
