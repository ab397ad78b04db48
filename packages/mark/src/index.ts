export { compileMark, type CompiledMark, type CompileMarkOptions } from './compile-mark.js';
export { drawMark, type DrawMarkOptions, type DrawnMark } from './draw-mark.js';
export type { MarkDrawing, WordmarkDrawing, WordmarkStroke } from './drawing.js';
export * from './grammar.js';
export type { MarkInput, MarkNumbers, MarkValue, PlaceOf, WordmarkInput } from './input/mark-input.js';
export { markInputFromTokens } from './input/mark-tokens.js';
export * from './lockup.js';
export * from './member.js';
export { patternKinds, patternNames, type HankinPattern, type Pattern, type PatternName } from './pattern/pattern.js';
export { isohedralNames } from './pattern/read-isohedral.js';
export { heesch, saduMotifNames, saduMotifs } from '@wusum/pattern';
export type { IsohedralPattern } from './pattern/isohedral.js';
export type { Channels, Diamonds, Sadu, SaduStripe, Weave, WeaveRow } from '@wusum/pattern';
export { drawTile, type TileNumbers } from './pattern/draw-tile.js';
export { hankinTilings, readPattern, readPatterns, type ReadPatternOptions } from './pattern/read-pattern.js';
export { markCodes, type MarkCode } from './codes.js';
export * from './types.js';
export { readFontMetrics, type FontMetrics } from './lockup/font-metrics.js';
export { checkMarks, type CheckedMark } from './check/check-marks.js';
export { markAt } from './icon/mark-at.js';
export { coverageOf, type Coverage } from './check/coverage.js';
export {
  knownSigns,
  LIKE,
  markDistance,
  nearestSigns,
  signMarks,
  type KnownSign,
  type Nearness,
} from './check/distance.js';
export { inkBox } from './check/ink-box.js';
export { isSymmetrical } from './check/symmetry.js';
export { smallestSize, survivalAt, type Survival } from './check/survival.js';
export type { Parts } from './check/parts.js';
export { iconMark, type IconMark } from './icon/icon-mark.js';
export { insetMark, type PennedMark } from './icon/inset-mark.js';
export { drawStrokes } from './strokes/draw-strokes.js';
export { openTextFont, type OutlineCommand, type ShapedText, type TextFont } from './text/text-font.js';
export { kuficLetters } from './kufic/letters.js';
export { kuficPath, squareKufic, type KuficGrid, type SquareKuficOptions } from './kufic/square-kufic.js';
