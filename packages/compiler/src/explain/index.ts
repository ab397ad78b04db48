export { explain, type ExplainOptions, type Explanation, type Input, type NamedValue } from './explain.js';
export { formatExplanation, type ExplainFormat } from './format.js';
export type { Reach } from './reach.js';
export { usesIn, type Use, type UseKind } from './uses.js';
export { valueText } from './value-text.js';
