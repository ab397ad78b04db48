/** Belonging, not reach: measures of a community, never of a person, and what shows them. */
export * from './model.js';
export { MeasureCard, type MeasureCardProps } from './measure-card/index.js';
export { BelongingReport, type BelongingReportProps } from './belonging-report/index.js';
export { BelongingSurvey, type BelongingSurveyLayout, type BelongingSurveyProps } from './belonging-survey/index.js';
export { ConsensusMap, type ConsensusMapProps, type StatementText } from './consensus-map/index.js';
export { SurveyResults, type SurveyResultsProps } from './survey-results/index.js';
