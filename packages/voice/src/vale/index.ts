/** Reads and writes packages of Vale. Values only: nothing is read from a disk. */
export { importVale } from './import-vale.js';
export { exportVale, type ExportValeOptions } from './export-vale.js';
export { type ImportedVale, type ImportValeOptions, type ValeFiles, type ValeProblem } from './types.js';
