export { consequenceText, consequenceTexts } from './consequences.js';
export { dryRun, unifiedPatch, type DryRunOptions } from './dry-run.js';
export type * from './types.js';
