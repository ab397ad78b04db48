export { Card } from './Card.js';
export {
  cardDefaults,
  cardPaddings,
  cardTones,
  type CardPadding,
  type CardProps,
  type CardTone,
} from './Card.props.js';
