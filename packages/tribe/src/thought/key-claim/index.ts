export { KeyClaim } from './KeyClaim.js';
export { keyClaimProps } from './KeyClaim.props.js';
export type { KeyClaimProps } from './KeyClaim.props.js';
