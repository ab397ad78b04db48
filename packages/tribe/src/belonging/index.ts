/** Belonging, not reach: measures of a community, never of a person, and what shows them. */
export * from './model.js';
export { MeasureCard, type MeasureCardProps } from './measure-card/index.js';
export { BelongingReport, type BelongingReportProps } from './belonging-report/index.js';
