import { builtIn } from '../shared/platform.js';
import { cardsChecks, type CardsOptions } from './options.js';

/** `<brand>/<id>.<language>.<format>.svg` and `.png`: cards for previews of links and for posts. */
export const cards = builtIn<unknown, CardsOptions>(
  {
    name: 'cards',
    description: 'Social cards as SVG and PNG: title, story, quote and event, in the fonts of the brand',
    // Loaded on demand: builds of style sheets draw nothing.
    files: async (input) => (await import('#pictures')).cardFiles(input),
  },
  cardsChecks,
);
