export { Callout } from './Callout.js';
export type { CalloutLive, CalloutProps, CalloutVariant } from './Callout.props.js';
