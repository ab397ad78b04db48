/** Adds, renames and removes brands as `wusum brand new` does, for tools that have the texts of a token folder. */
export { planBrand, type PlanOptions } from './plan-brand.js';
export { readRules } from './read-rules.js';
export type { BrandOperation, BrandPlan, Seed } from './types.js';
