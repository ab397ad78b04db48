export { ConsentForm } from './ConsentForm.js';
export type { ConsentAnswers, ConsentFormProps, ConsentTerms, NamedSurface } from './ConsentForm.props.js';
