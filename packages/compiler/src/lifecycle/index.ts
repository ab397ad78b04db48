export { checkLifecycle } from './check-lifecycle.js';
export { type Deprecation, deprecationOf, isVersion, readDeprecation } from './deprecation.js';
export { type LifecycleOptions, type OldToken, oldTokens } from './old-tokens.js';
export { isRemovedFile, mayDeprecate } from './removed-tokens.js';
export { checkStyleUses } from './style-uses.js';
