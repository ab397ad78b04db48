import { builtIn } from '../shared/platform.js';
import { stationeryChecks, type StationeryOptions } from './options.js';

/** `<brand>/letterhead.<language>.pdf`, and `<brand>/card.pdf`, or `<brand>/card.<id>.pdf` for each person. */
export const stationery = builtIn<unknown, StationeryOptions>(
  {
    name: 'stationery',
    description: 'Letterheads and business cards as PDF for printers, with bleed, in the fonts of the brand',
    // Loaded on demand: builds of style sheets draw nothing.
    files: async (input) => (await import('#pictures')).stationeryFiles(input),
  },
  stationeryChecks,
);
