export { Stack } from './Stack.js';
export type { StackAlign, StackDirection, StackGap, StackJustify, StackProps } from './Stack.props.js';
