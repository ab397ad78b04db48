export { SiteFooter } from './SiteFooter.js';
export type { FooterGroup, FooterLink, SiteFooterProps } from './SiteFooter.props.js';
