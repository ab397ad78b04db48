import { builtIn } from '../shared/platform.js';
import { iconsChecks, type IconsOptions } from './options.js';

/**
 * `<brand>/favicon.ico`, `icon.svg`, `apple-touch-icon.png`, `icon-192.png`, `icon-512.png`, `icon-maskable-512.png`,
 * and for each language `manifest.webmanifest` and `head.html`.
 */
export const icons = builtIn<unknown, IconsOptions>(
  {
    name: 'icons',
    description: 'Icons of a site from the mark: ICO, SVG with dark mode, PNG, maskable, web app manifest',
    // Loaded on demand: builds of style sheets draw nothing.
    files: async (input) => (await import('#pictures')).iconFiles(input),
  },
  iconsChecks,
);
