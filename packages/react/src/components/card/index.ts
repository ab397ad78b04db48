export { Card } from './Card.js';
export { cardDefaults, cardPads, cardTones, type CardPad, type CardProps, type CardTone } from './Card.props.js';
