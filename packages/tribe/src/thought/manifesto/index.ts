export { Manifesto } from './Manifesto.js';
export { manifestoProps } from './Manifesto.props.js';
export type { ManifestoProps, Statement } from './Manifesto.props.js';
