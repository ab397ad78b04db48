export { checkContrast, contrastPairs, pairPartners } from './contrast.js';
