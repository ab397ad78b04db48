export { codeEntry, codeFamilies, codeTable, type DiagnosticCode } from './code-table.js';
export { compile, type CompileOptions, type CompileResult } from './compile.js';
export { checkMessages } from './check-messages.js';
export { compileContract, type ContractResult } from './compile-contract.js';
export {
  checkContentFolder,
  contentFileNames,
  contentKindOf,
  contentReader,
  isContentFile,
  markFileOf,
  placeInString,
  type ContentFolder,
} from './content/index.js';
export * from './diff/index.js';
export { drawMarks, type DrawnMarks } from './draw-marks.js';
export { emitCodes, type EmitCode } from './emit/codes.js';
export * from './emit/contract/index.js';
export { emitFonts, type EmittedFonts } from './emit/emit-fonts.js';
export { emitTheme, type EmitOptions, resolvedFiles, type ThemeFiles } from './emit/emit-theme.js';
export * from './explain/index.js';
export * from './watch/index.js';
