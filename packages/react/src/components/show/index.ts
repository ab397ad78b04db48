export { Hide } from './Hide.js';
export { Show } from './Show.js';
export type { HideProps, ShowMedia, ShowProps } from './Show.props.js';
