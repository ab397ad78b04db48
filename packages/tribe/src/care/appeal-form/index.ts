export { AppealForm } from './AppealForm.js';
export type { AppealFormProps } from './AppealForm.props.js';
