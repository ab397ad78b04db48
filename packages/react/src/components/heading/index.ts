export { Heading } from './Heading.js';
export type { HeadingLevel, HeadingProps, HeadingSize } from './Heading.props.js';
