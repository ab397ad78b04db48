/** Parts that the other packages of this repository share. Internal: they change without notice. */

export { brandNames, nameIn, namesByScript, writtenNames } from './brand-names.js';
export { hookFailure, withoutExit } from './dictionary/guard.js';
export { isEngineData } from './engine-data.js';
export { chooseFaces } from './fonts/choose-faces.js';
export { characterKinds, charactersOf, type CharacterKind } from './fonts/characters.js';
export { printFontFace, readFontFaces, type LineSpace } from './fonts/font-face.js';
export { facesFor, makeFontFiles } from './fonts/font-files.js';
export { lettersOf } from './fonts/letters.js';
export { markFonts } from './fonts/mark-fonts.js';
export { dependsOn, makeGrid, type Grid } from './grid.js';
export {
  CellTable,
  breakpointGroup,
  groupOf,
  isPublished,
  isRamp,
  makeModel,
  makeVariable,
  type Cell,
  type ThemeModel,
  type Variable,
} from './model.js';
export { brandLanguages, directionOf, readLanguages } from './languages.js';
export {
  cssIdentPart,
  cssNumber,
  cssVariableName,
  propertyName,
  propertyPath,
  type TypographyPart,
  typographyParts,
} from './names.js';
export { isPlatformError } from './shared/errors.js';
export { refuseBrandClashes, refuseVariableClashes } from './shared/unique-variables.js';
export { namesThatLookTheSame } from './shared/same-look.js';
export { roleTable } from './shared/roles.js';
export { makeDeclarations, type Declaration, type Declarations, type Shorthand } from './theme-css/declarations.js';
export { startContext, type Scope } from './theme-css/scopes.js';
export { knownScripts } from './theme-css/script-languages.js';
export { StyleSheet } from './theme-css/style-sheet.js';
export { formatMoreCss, formatThemeCss, inThemeLayer, needsToggles, writeDeclarations } from './theme-css/theme-css.js';
export type { CssValue } from './values/css-value.js';
export { dimensionText } from './values/dimension.js';
export { isGenericFamily } from './values/font-family.js';
export { decodeBraces, encodeBraces } from './values/value-transform.js';
export { cellCss, formatCells, type ThemeFormat } from './values/index.js';
