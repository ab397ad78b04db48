import { expect, within } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { focusRingsWithLowContrast } from '../test/focus-rings.js';
import { overlappingText } from '../test/overlapping-text.js';
import { CommunityHome } from './CommunityHome.js';
import { copy } from './copy/index.js';

const licences = ([1, 2, 3] as const).map((story) => copy.text(undefined, 'en', `voices.story-${story}.licence`));

const meta = preview.meta({
  title: 'Examples/Community home',
  component: CommunityHome,
  parameters: { layout: 'fullscreen', inLatin: licences },
  tags: ['!autodocs'],
});

/** A whole page. Changing brand, mode or language in the toolbar keeps its state and scroll position. */
export const Home = meta.story({
  play: async ({ canvas, canvasElement }) => {
    // The focus ring has enough contrast on every background of the page.
    await expect(focusRingsWithLowContrast(canvasElement)).toEqual([]);
    // No column is too narrow for its words, also at 200% text; and the page opens at its top.
    await expect(overlappingText(canvasElement)).toEqual([]);
    await expect(window.scrollY).toBe(0);
    // Consent is never checked by default.
    await expect(canvas.getByRole('checkbox')).not.toBeChecked();
    // The navigation's name is not the name of one of its links.
    const nav = canvas.getByRole('navigation');
    const names = within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent);
    await expect(names).not.toContain(nav.getAttribute('aria-label'));
  },
});

/** The page in a part of a wide window: its layout is that of its own width. */
export const InAFrame = meta.story({
  render: () => (
    <div style={{ inlineSize: '24rem' }} data-testid="frame">
      <CommunityHome />
    </div>
  ),
  play: async ({ canvas }) => {
    const frame = canvas.getByTestId('frame');
    await expect(frame.scrollWidth).toBe(frame.clientWidth);
    await expect(overlappingText(frame)).toEqual([]);
    const [title, cover] = [canvas.getByRole('heading', { level: 1 }), frame.querySelector('.ws-cover')!];
    await expect(cover.getBoundingClientRect().top).toBeGreaterThan(title.getBoundingClientRect().bottom);
  },
});
