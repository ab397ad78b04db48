export { Newsletter } from './Newsletter.js';
export type { NewsletterProps } from './Newsletter.props.js';
