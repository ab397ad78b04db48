export { BelongingReport } from './BelongingReport.js';
export type { BelongingReportProps } from './BelongingReport.props.js';
