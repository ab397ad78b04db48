import { defineConfig } from 'vitest/config';

// Read by the configuration that is imported below.
process.env['WUSUM_ALL_CELLS'] = '1';
const { default: stories } = await import('../../vitest.stories.config.js');

/** Every story in all cells of its language. The suite `stories` divides the cells among the stories of a component. */
export default defineConfig(stories);
