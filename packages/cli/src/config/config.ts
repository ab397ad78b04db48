import type { RuleSettings } from '@wusum/compiler';

/** What `wusum.config.ts` says; every part may be left out, and flags win over it. */
export interface WusumConfig {
  /**
   * Folder of tokens, a resolver document or one token file, relative to the config.
   * @default 'tokens'
   */
  readonly tokens?: string;
  /**
   * Folder that `build` writes; it is replaced whole. Each platform is a folder in it.
   * @default 'build'
   */
  readonly out?: string;
  /**
   * What `build` makes; `wusum list platforms` names them.
   * @default ['theme']
   */
  readonly platforms?: readonly string[];
  /**
   * Whether each brand is built for itself, in a folder of its own, as a fleet of tenants wants it.
   * @default false
   */
  readonly perBrand?: boolean;
  /**
   * First word of the variables that platforms other than the theme declare.
   * @default 'ws'
   */
  readonly prefix?: string;
  /**
   * Package.json of the package whose dependencies hold the fonts (fontsource), relative to the config.
   * @default 'package.json'
   */
  readonly fonts?: string;
  /** Which token fills a role of a platform with a fixed vocabulary, where yours has another name: role → token. */
  readonly roles?: Readonly<Record<string, string>>;
  /**
   * Rules of `check`: how much each counts, and its options: `{ motion: ['warning', { longest: '400ms' }], unused: 'off' }`.
   * What is not said is as `wusum list rules` has it.
   */
  readonly rules?: RuleSettings;
  /**
   * Patterns of style sheets that use the tokens, relative to the config: `['src/**\/*.css']`. `check` finds in them which
   * colours stand on each other. Default: the sheets of `@wusum/react`, where it is installed.
   */
  readonly styles?: readonly string[];
  /**
   * Version of the tokens as it is now. Names that were to go in it, or before it, are told.
   * Default: that of the package.json beside the config.
   */
  readonly version?: string;
}

/** Gives a config its types: `export default defineConfig({ … })`. */
export function defineConfig(config: WusumConfig): WusumConfig {
  return config;
}
