export { compileMark, type CompiledMark, type CompileMarkOptions } from './compile-mark.js';
export * from './grammar.js';
export * from './member.js';
export { patternKinds } from './pattern/read-pattern.js';
export { markCodes, type MarkCode } from './codes.js';
export * from './types.js';
export { readFontMetrics, type FontMetrics } from './lockup/font-metrics.js';
