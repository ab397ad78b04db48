export * from './actions.js';
export * from './arrows.js';
export * from './layout.js';
export * from './media.js';
export * from './objects.js';
export * from './people.js';
export * from './status.js';
