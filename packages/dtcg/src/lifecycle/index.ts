export { checkLifecycle } from './check-tokens.js';
export { type Deprecation, deprecationOf, isVersion, readDeprecation } from './deprecation.js';
export type { LifecycleOptions } from './deprecated-tokens.js';
export { isRemovedFile, mayDeprecate } from './removed-tokens.js';
