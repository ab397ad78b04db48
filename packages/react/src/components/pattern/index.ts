export { Pattern } from './Pattern.js';
export { patternDefaults, patternKinds, type PatternKind, type PatternProps } from './Pattern.props.js';
