export { ContextualHelp } from './ContextualHelp.js';
export type { ContextualHelpProps, ContextualHelpVariant } from './ContextualHelp.props.js';
