export { Flex } from './Flex.js';
export type { FlexProps } from './Flex.props.js';
