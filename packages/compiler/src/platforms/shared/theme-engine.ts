/** The parts of the theme writer that platforms share: values through Style Dictionary, scopes and style sheets. */

export { makeDeclarations } from '../../emit/css/declarations.js';
export { attributeSelector } from '../../emit/css/scopes.js';
export { languagesOf, scriptSelector } from '../../emit/css/script-languages.js';
export { formatThemeCss } from '../../emit/css/theme-css.js';
export { type Grid, dependsOn, makeGrid } from '../../emit/grid.js';
export { CellTable, type ThemeModel, type Variable } from '../../emit/model.js';
export { formatCells } from '../../emit/style-dictionary/index.js';
export { type CellPlatform, runCells } from '../../emit/style-dictionary/run-cells.js';
export { decodeBraces, encodeBraces } from '../../emit/style-dictionary/value-transform.js';
