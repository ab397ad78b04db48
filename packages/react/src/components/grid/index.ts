export { Grid } from './Grid.js';
export type { GridColumns, GridGap, GridProps } from './Grid.props.js';
