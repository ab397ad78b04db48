export { WelcomeRitual } from './WelcomeRitual.js';
export type { WelcomeRitualProps, WelcomeStep } from './WelcomeRitual.props.js';
