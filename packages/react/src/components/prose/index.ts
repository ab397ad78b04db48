export { Prose } from './Prose.js';
export type { ProseBlockDirection, ProseMeasure, ProseProps, ProseSize } from './Prose.props.js';
