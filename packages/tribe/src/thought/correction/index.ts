export { Corrected } from './Corrected.js';
export { Correction } from './Correction.js';
export { correctionProps } from './Correction.props.js';
export type { CorrectedProps, CorrectionProps } from './Correction.props.js';
