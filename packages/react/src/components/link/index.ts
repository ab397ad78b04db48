export { Link } from './Link.js';
export type { LinkColor, LinkProps, LinkUnderline } from './Link.props.js';
