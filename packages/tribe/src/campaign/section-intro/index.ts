export { SectionIntro } from './SectionIntro.js';
export type { SectionIntroAlign, SectionIntroProps } from './SectionIntro.props.js';
