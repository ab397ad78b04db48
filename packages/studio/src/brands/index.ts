export { brandRun } from './brand-run.js';
export { parseBrandOperation } from './parse-operation.js';
export type * from './types.js';
