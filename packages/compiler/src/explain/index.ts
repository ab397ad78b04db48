export { explain, type Explanation, type NamedValue } from './explain.js';
export { formatExplanation, type ExplainFormat } from './format.js';
export { usesIn, type Use, type UseKind } from './uses.js';
export { valueText } from './value-text.js';
