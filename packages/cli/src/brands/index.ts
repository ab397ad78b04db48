/** Adds, renames and removes brands as `wusum brand new` does, for tools that have the texts of a token folder. */
export { planBrand, type PlanOptions } from './plan-brand.js';
export type { BrandOperation, BrandPlan, Seed } from './types.js';
