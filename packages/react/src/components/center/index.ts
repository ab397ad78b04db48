export { Center } from './Center.js';
export type { CenterAxis, CenterFill, CenterProps } from './Center.props.js';
