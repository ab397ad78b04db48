export { contextKey } from './axes.js';
export { dtcgCodes, type DtcgCode } from './codes.js';
export { deriveToken, fromColor, isColorValue, toColor } from './derive/index.js';
export type {
  DeriveFunction,
  DeriveInput,
  DeriveProblem,
  DeriveResult,
  ResolvedAlias,
} from './graph/derive-contract.js';
export type { ResolvedPermutation } from './graph/permutation.js';
export { fixDocument, type FixedDocument } from './fix/fix-document.js';
export * from './lifecycle/index.js';
export { checkDocument, openSystem, type SystemOptions, type TokenSystem } from './open-system.js';
export type { ContentReader } from './source/content.js';
export { countPermutations, enumeratePermutations } from './resolver/inputs.js';
export { type JsonNode, toValue } from './source/json.js';
export { parseSource } from './source/parse.js';
export { TokenReporter } from './token-reporter.js';
export type * from './types.js';
export { colorSpaces } from './validate/color-components.js';
export { fontWeightNames } from './validate/font-weight-names.js';
export { isTokenType, tokenTypes } from './validate/slots.js';
