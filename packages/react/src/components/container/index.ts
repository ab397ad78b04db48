export { Container } from './Container.js';
export { containerDefaults, containerSizes, type ContainerProps, type ContainerSize } from './Container.props.js';
