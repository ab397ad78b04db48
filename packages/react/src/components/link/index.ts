export { Link } from './Link.js';
export { linkDefaults, linkTones, type LinkProps, type LinkTone } from './Link.props.js';
