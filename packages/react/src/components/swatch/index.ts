export { Swatch } from './Swatch.js';
export { SwatchGroup } from './SwatchGroup.js';
export { SwatchItem } from './SwatchItem.js';
export type { SwatchGroupProps, SwatchItemProps, SwatchProps } from './Swatch.props.js';
