import { builtIn } from '../shared/platform.js';
import { logosChecks, type LogosOptions } from './options.js';

/** `<brand>/<drawing>.<color>.svg`, `.png` and `.pdf` for the mark, its names and lockups, and `<brand>/mark.drawn-in.svg`. */
export const logos = builtIn<unknown, LogosOptions>(
  {
    name: 'logos',
    description: 'Mark, names and lockups in one colour and on a ground, also with partners, as SVG, PNG and PDF',
    // Loaded on demand: builds of style sheets draw nothing.
    files: async (input) => (await import('#pictures')).logoFiles(input),
  },
  logosChecks,
);
