export { Badge } from './Badge.js';
export { badgeDefaults, badgeTones, type BadgeProps, type BadgeTone } from './Badge.props.js';
