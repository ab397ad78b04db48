export { SurveyResults } from './SurveyResults.js';
export type { SurveyResultsProps } from './SurveyResults.props.js';
