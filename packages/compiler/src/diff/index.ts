export { isMoreThan } from './bump.js';
export { diff, type DiffOptions, isSame } from './diff.js';
export { colorDifference } from './color-difference.js';
export { formatDiffMarkdown } from './markdown.js';
export { formatDiff, type DiffTextFormat } from './text.js';
export type {
  Bump,
  ChangedToken,
  ComponentChange,
  ContextChange,
  DeprecatedToken,
  Difference,
  LoneToken,
  PairChange,
  RenamedToken,
  ValueChange,
} from './types.js';
