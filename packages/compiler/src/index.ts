export { contextKey } from './axes.js';
export { compile, type CompileOptions } from './compile.js';
export { compileContract, type ContractResult } from './compile-contract.js';
export { deriveToken, fromColor, isColorValue, toColor } from './derive/index.js';
export * from './diff/index.js';
export { codeEntry, codeFamilies, codeTable, type DiagnosticCode } from './diagnostics/code-table.js';
export { docsOf } from './diagnostics/docs.js';
export { formatDiagnostics, type FormatOptions } from './diagnostics/format.js';
export { formatGithub } from './diagnostics/github.js';
export { printable } from './diagnostics/printable.js';
export { type SarifOptions, toSarif } from './diagnostics/sarif.js';
export { drawMarks, type DrawnMarks } from './draw-marks.js';
export { emitCodes, type EmitCode } from './emit/codes.js';
export * from './emit/contract/index.js';
export { emitTheme, type EmitOptions, resolvedFiles, type ThemeFiles } from './emit/emit-theme.js';
export type { FontPackage } from './emit/fonts/font-files.js';
export { type FontNeed, fontNeeds } from './emit/fonts/needs.js';
export { cssVariableName, cssVariableReference } from './emit/names.js';
export * from './explain/index.js';
export * from './open-system.js';
export {
  emitPlatforms,
  platformCodes,
  PlatformError,
  type PlatformFiles,
  platformNames,
  type PlatformOptions,
  type PlatformSource,
  platforms,
  writePlatforms,
  type WrittenPlatforms,
} from './platforms/index.js';
export * from './lifecycle/index.js';
export * from './rules/index.js';
export { toValue, type JsonNode } from './source/json.js';
export { parseSource } from './source/parse.js';
export type { BrandInfo, BrandSystem, CompileResult } from './system.js';
export type * from './types.js';
export * from './usage/index.js';
export * from './watch/index.js';
