export { CreditChoice } from './CreditChoice.js';
export type { CreditChoiceProps } from './CreditChoice.props.js';
