/** Reads and checks files: Markdown, MDX, HTML, JSX, catalogues of messages and plain text. No Node, no disk. */
export {
  checkDocument,
  checkSource,
  type CheckSourceOptions,
  type SourceFinding,
  type SourceReport,
  type SuppressionProblem,
} from './check-source.js';
export { fixSource } from './fix-source.js';
export { languageOfPath } from './language.js';
export { formatOf, isTextFile, readTexts } from './read-texts.js';
export { scoreReports, type RuleScore, type VoiceScore } from './score.js';
export { omitted, type Range, type TextMap } from './text-map.js';
export {
  formats,
  type ReadOptions,
  type SourceText,
  type Suppression,
  type SyntaxProblem,
  type TextDocument,
  type TextFormat,
  type TextKind,
} from './types.js';
