/** Parts that the other packages of this repository share. Internal: they change without notice. */

export { brandAxis, brandOf, contrastAxis, defaultContext, modeAxis, scriptAxis, soleBrand } from './axes.js';
export { checkContrast, contrastPairs, measurePairs, pairPartners } from './contrast/index.js';
export {
  asSeenWith,
  channelsIn,
  deltaE2000,
  nearestIn,
  parseColor,
  relativeLuminance,
  visions,
  type RgbSpace,
  type Vision,
} from './derive/color-math.js';
export { contrastRatio } from './derive/color-value.js';
export { hexOf, roundRatio } from './derive/luminance.js';
export { inGamut, settle, type Oklch } from './derive/oklch.js';
export { sitesOf } from './graph/declared-type.js';
export { readDefinitions, type GroupDefinition, type SourceTree, type TokenDefinition } from './graph/definitions.js';
export type { FlatTree } from './graph/layers.js';
export { parseAlias, referencesIn, type Reference } from './graph/reference.js';
export { isRecord } from './is-record.js';
export { deprecatedTokens, lastReplacement, type DeprecatedToken } from './lifecycle/deprecated-tokens.js';
export { openEditable, type EditableSystem } from './open-system.js';
export { isResolverFile } from './resolver/read-resolver.js';
export type { Layer } from './resolver/types.js';
export { warnUnread } from './resolver/unread-files.js';
export { member, type JsonMember, type JsonObject } from './source/json.js';
export { locationOf } from './source/location-of.js';
