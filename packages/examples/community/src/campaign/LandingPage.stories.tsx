import preview from '@wusum/story-kit/preview';
import { expect } from 'storybook/test';
import { focusRingsWithLowContrast } from '../../test/focus-rings.js';
import { overlappingText } from '../../test/overlapping-text.js';
import { LandingPage } from './LandingPage.js';

const meta = preview.meta({
  title: 'Examples/Landing page',
  component: LandingPage,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
});

/** A page of the brand, of the campaign components. Its text is that of the brand in the toolbar. */
export const Landing = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await expect(focusRingsWithLowContrast(canvasElement)).toEqual([]);
    await expect(overlappingText(canvasElement)).toEqual([]);
    await expect(canvas.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  },
});

/** The page in a part of a wide window: its layout is that of its own width. */
export const InAFrame = meta.story({
  render: () => (
    <div style={{ inlineSize: '24rem' }} data-testid="frame">
      <LandingPage />
    </div>
  ),
  play: async ({ canvas }) => {
    const frame = canvas.getByTestId('frame');
    await expect(frame.scrollWidth).toBe(frame.clientWidth);
    await expect(overlappingText(frame)).toEqual([]);
  },
});
