export { ReportDialog } from './ReportDialog.js';
export type { Report, ReportDialogProps, ReportReason } from './ReportDialog.props.js';
