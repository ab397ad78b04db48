export { Spinner } from './Spinner.js';
export type { SpinnerProps } from './Spinner.props.js';
