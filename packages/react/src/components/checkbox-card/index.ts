export { CheckboxCard } from './CheckboxCard.js';
export type { CheckboxCardProps } from './CheckboxCard.props.js';
