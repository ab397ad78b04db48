export { Faq } from './Faq.js';
export type { FaqProps, Question } from './Faq.props.js';
