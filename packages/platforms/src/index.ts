export type { FontPackage } from './fonts/font-files.js';
export { type FontNeed, fontNeeds } from './fonts/needs.js';
export { cssVariableName, cssVariableReference } from './names.js';
export type { BrandInfo, BrandSystem } from './system.js';
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
} from './write-platforms.js';
export type { LanguageRecord } from './languages.js';
