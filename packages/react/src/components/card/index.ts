export { Card } from './Card.js';
export type { CardElevation, CardPadding, CardProps, CardVariant } from './Card.props.js';
