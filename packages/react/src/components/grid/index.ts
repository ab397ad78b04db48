export { Grid } from './Grid.js';
export { gridColumns, gridDefaults, gridGaps, type GridColumns, type GridGap, type GridProps } from './Grid.props.js';
