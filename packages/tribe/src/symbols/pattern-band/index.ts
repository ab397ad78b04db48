export { PatternBand, type PatternBandProps } from './PatternBand.js';
