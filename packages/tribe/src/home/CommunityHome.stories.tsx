import { expect, within } from 'storybook/test';
import preview from '../../../../.storybook/preview.js';
import { faintRings } from '../../test/faint-rings.js';
import { CommunityHome } from './CommunityHome.js';

const meta = preview.meta({
  title: 'Examples/Community home',
  component: CommunityHome,
  parameters: { layout: 'fullscreen', inLatin: ['CC BY-SA', 'CC BY-NC', 'CC BY'] },
  tags: ['!autodocs'],
});

/** A whole page in the brand that the toolbar shows: change brand, mode or language and it stays where it is. */
export const Home = meta.story({
  play: async ({ canvas, canvasElement }) => {
    // The focus ring stands out from every ground of the page.
    await expect(faintRings(canvasElement)).toEqual([]);
    // Consent is given by the teller's own hand.
    await expect(canvas.getByRole('checkbox')).not.toBeChecked();
    // A way through the page is not called by the name of one of its links.
    const nav = canvas.getByRole('navigation');
    const names = within(nav)
      .getAllByRole('link')
      .map((link) => link.textContent);
    await expect(names).not.toContain(nav.getAttribute('aria-label'));
  },
});
