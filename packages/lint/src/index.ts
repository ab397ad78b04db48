export { checkStyleUses } from './check-styles.js';
export * from './rules/index.js';
export * from './usage/index.js';
