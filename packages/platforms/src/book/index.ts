import { builtIn } from '../shared/platform.js';
import { bookChecks, type BookOptions } from './options.js';

/** `<brand>/book.<language>.html` and `.pdf`: the whole identity as a book for screens and for print. */
export const book = builtIn<unknown, BookOptions>(
  {
    name: 'book',
    description: 'Brand book as one HTML file and as tagged PDF, in each language',
    // Loaded on demand: builds of style sheets print no books.
    files: async (input) => (await import('#pictures')).bookFiles(input),
  },
  bookChecks,
);
