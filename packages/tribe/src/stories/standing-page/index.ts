export { StandingPage } from './StandingPage.js';
export type { StandingPageProps } from './StandingPage.props.js';
