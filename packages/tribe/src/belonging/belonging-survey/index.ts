export { BelongingSurvey } from './BelongingSurvey.js';
export type { BelongingSurveyLayout, BelongingSurveyProps } from './BelongingSurvey.props.js';
