export { checkContrast, contrastPairs, pairPartners } from './declared-pairs.js';
export { measurePairs } from './measure-pairs.js';
