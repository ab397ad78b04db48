export { checkLifecycle, type LifecycleOptions, type OldToken, oldTokens } from './check-lifecycle.js';
export { type Deprecation, deprecationOf, readDeprecation } from './deprecation.js';
export { isRemovedFile } from './removed-tokens.js';
