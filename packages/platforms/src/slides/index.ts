import { builtIn } from '../shared/platform.js';
import { slidesChecks, type SlidesOptions } from './options.js';

/** `<brand>/slides.<language>.pptx`: a deck with the theme, the layouts and a sample slide of each. */
export const slides = builtIn<unknown, SlidesOptions>(
  {
    name: 'slides',
    description:
      'Slides for PowerPoint and LibreOffice: theme, master, seven layouts and a sample of each, in both directions',
    // Loaded on demand: builds of style sheets draw nothing.
    files: async (input) => (await import('#pictures')).slideFiles(input),
  },
  slidesChecks,
);
