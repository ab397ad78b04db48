export * from './built-in.js';
export { definePlatform, isBuiltIn, problemOfPlatform } from './define-platform.js';
export type { StyleDictionaryConfig, StyleDictionaryPlatform } from './dictionary/config.js';
export { problemOfStyleDictionary } from './dictionary/problem-of-config.js';
export { styleDictionary } from './dictionary/style-dictionary-platforms.js';
export type { FontPackage } from './fonts/font-files.js';
export { type FontNeed, fontNeeds, type FontUser } from './fonts/needs.js';
export { cssVariableName, cssVariableReference } from './names.js';
export { cssHooks } from './css/hooks.js';
export type { ContextRule, CssOptions, NameOptions, NameRule } from './css/options.js';
export type { BookFormat, BookOptions, BookPlace, BookPlate, BookTexts, PrintValue } from './book/options.js';
export type { CardsOptions, CardText } from './cards/options.js';
export type { IconsOptions } from './icons/options.js';
export type { MailsOptions, MailTexts } from './mails/options.js';
export type { SlidesOptions, SlideTexts } from './slides/options.js';
export type { LogosOptions, Partner } from './logos/options.js';
export type { Person, StationeryOptions } from './stationery/options.js';
export type { ScssOptions } from './scss/options.js';
export { type NameHook, type ValueHook, nameHook, valueHook } from './shared/hooks.js';
export type {
  AnyPlatform,
  FinishStep,
  NoOptions,
  Platform,
  PlatformFiles,
  PlatformGroup,
  PlatformInput,
  PlatformOptions,
  PrefixOptions,
  RoleOptions,
} from './shared/platform.js';
export type { Brand, ModeView, TargetContext } from './shared/target-context.js';
export type { PlatformToken } from './shared/token.js';
export type { BrandInfo, BrandSystem } from './system.js';
export {
  emitPlatforms,
  platformCodes,
  PlatformError,
  type PlatformSource,
  type PlatformSources,
  writePlatforms,
  type WrittenPlatforms,
} from './write-platforms.js';
export type { LanguageRecord } from './languages.js';
