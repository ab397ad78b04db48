export { checkContrast, contrastPairs } from './contrast.js';
