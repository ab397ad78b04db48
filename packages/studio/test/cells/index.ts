/** What the story tests use in the page, in one file for the tests of these tools. */
export { colorPairs, linksWithoutUnderline } from './color-pairs.js';
export { serializeDom } from './serialize-dom.js';
export { crowdedTargets } from './targets.js';
