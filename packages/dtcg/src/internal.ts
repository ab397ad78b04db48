/** Parts that the other packages of this repository share. Internal: they change without notice. */

export { brandAxis, brandOf, contrastAxis, defaultContext, modeAxis, scriptAxis, soleBrand } from './axes.js';
export { checkContrast, contrastPairs, measurePairs } from './contrast/index.js';
export {
  asSeenWith,
  channelsIn,
  deltaE2000,
  labOf,
  nearestIn,
  parseColor,
  relativeLuminance,
  type RgbSpace,
} from './derive/color-math.js';
export { visionMatrices, visions, type ColorMatrix, type Vision } from './derive/vision.js';
export { proposeColors, type Sample } from './derive/propose-colors.js';
export { colorFrom, colorText, mixColors, readCssColor } from './css/color.js';
export { compute, type Quantity } from './css/math.js';
export { skipOne, splitTop, unescapeIdent, withoutComments } from './css/text.js';
export { curveOfText, familiesIn, strokeName, weightNamed } from './generous/names.js';
export { shorthandOf } from './generous/shorthands.js';
export { typeNamed } from './generous/types.js';
export { convertColor, hueIndex, namedColor } from './derive/convert-color.js';
export { contrastRatio } from './derive/color-value.js';
export { hexOf, luminanceOf, roundRatio } from './derive/luminance.js';
export { solveLightness } from './derive/solve.js';
export { inGamut, settle, type Oklch } from './derive/oklch.js';
export { EditableTokens, type StructuralEdit, type TokenEdit } from './edit/editable-tokens.js';
export { applyEdits } from './fix/apply-edits.js';
export {
  cutMember,
  insertMember,
  insertMembers,
  insertMembersBefore,
  renameKey,
  replaceValue,
} from './generous/text-edits.js';
export { genericName, isGenericFamily } from './generic-family.js';
export { parseAlias } from './graph/reference.js';
export { isRecord } from './is-record.js';
export { deprecatedTokens, lastReplacement, type DeprecatedToken } from './lifecycle/deprecated-tokens.js';
export { isResolverFile } from './resolver/read-resolver.js';
export { warnUnread } from './resolver/unread-files.js';
export { loadParsers } from '#lazy';
export { member, setOwn, type JsonMember, type JsonObject } from './source/json.js';
export { locationOf } from './source/location-of.js';
export { sampleContexts } from './resolver/sample-contexts.js';
export { SourceText } from './source/source-text.js';
export { timingFunctions } from './timing-functions.js';
