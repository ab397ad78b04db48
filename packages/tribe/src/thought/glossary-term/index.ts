export { Glossary } from './Glossary.js';
export { GlossaryTerm } from './GlossaryTerm.js';
export { glossaryTermProps } from './GlossaryTerm.props.js';
export type { GlossaryProps, GlossaryTermProps } from './GlossaryTerm.props.js';
