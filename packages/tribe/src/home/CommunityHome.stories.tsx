import { expect } from 'storybook/test';
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
  /** The focus ring stands out from every ground of the page. */
  play: ({ canvasElement }) => expect(faintRings(canvasElement)).toEqual([]),
});
