export { GuidelinesAcceptance } from './GuidelinesAcceptance.js';
export type { Guideline, Guidelines, GuidelinesAcceptanceProps } from './GuidelinesAcceptance.props.js';
