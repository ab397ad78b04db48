export { Heading } from './Heading.js';
export {
  headingDefaults,
  headingLevels,
  headingSizes,
  type HeadingLevel,
  type HeadingProps,
  type HeadingSize,
} from './Heading.props.js';
