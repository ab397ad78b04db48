// Read by the configuration that is imported below.
process.env['WUSUM_ALL_CELLS'] = '1';

/** Every story in all cells of its language. The suite `stories` divides the cells among the stories of a component. */
export { default } from '../../vitest.stories.config.js';
