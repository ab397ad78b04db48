export { LogoSuite } from './LogoSuite.js';
export type { Logo, LogoSuiteProps } from './LogoSuite.props.js';
