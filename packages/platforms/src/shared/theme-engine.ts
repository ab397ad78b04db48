/** The parts of the theme writer that platforms share: values through Style Dictionary, scopes and style sheets. */

export { type Declarations, makeDeclarations } from '../theme-css/declarations.js';
export { attributeSelector, type ContextPlace, type SheetRules } from '../theme-css/scopes.js';
export { languagesOf, scriptSelector } from '../theme-css/script-languages.js';
export { formatThemeCss } from '../theme-css/theme-css.js';
export { writtenNames } from '../theme-css/written-names.js';
export { combine, type Grid, dependsOn, makeGrid } from '../grid.js';
export { CellTable, type ThemeModel, type Variable } from '../model.js';
export { formatCells } from '../values/index.js';
export { type CellPlatform, runCells } from '../values/run-cells.js';
export { decodeBraces, encodeBraces } from '../values/value-transform.js';
