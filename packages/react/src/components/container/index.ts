export { Container } from './Container.js';
export type { ContainerProps, ContainerSize } from './Container.props.js';
