export { Icon } from './Icon.js';
export type { IconProps } from './Icon.props.js';
export type { IconData } from './icon-data.js';
export * from './icons/index.js';
