/** Entry point for drawings as SVG files. Apart from the main one, which commands load that draw nothing. */
export { readMarkSvg, readWordmarkSvg, type ReadSvg } from './svg/read-svg.js';
export { writeMarkSvg, type WriteSvgOptions } from './svg/write-svg.js';
export { lockupInk } from './lockup/lockup-ink.js';
export { isSymmetrical } from './check/symmetry.js';
export type { MarkDrawing, WordmarkDrawing, WordmarkStroke } from './drawing.js';
