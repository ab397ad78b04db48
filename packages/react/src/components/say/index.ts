export { Say } from './Say.js';
export type { SayProps } from './Say.props.js';
export { useVoice, type MessageValues, type SayFunction } from '../../internal/use-voice.js';
