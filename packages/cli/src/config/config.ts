import type { RuleConfig } from '@wusum/lint';
import type { AnyPlatform, StyleDictionaryConfig } from '@wusum/platforms';
import type { VoiceSettings } from '../voice/settings.js';

/** Settings of `wusum.config.ts`. All are optional; command line flags override them. */
export interface WusumConfig {
  /**
   * Token folder, resolver document or token file, relative to the config.
   * @default 'tokens'
   */
  readonly tokens?: string;
  /**
   * Output folder of `build`. It is replaced as a whole; each platform is a folder in it.
   * @default 'build'
   */
  readonly out?: string;
  /**
   * Platforms that `build` writes: names, which `wusum list platforms` lists, and platforms with options or of your own:
   * `['theme', css({ prefix: 'my' }), palette]`. Those of `styleDictionary` are written, too.
   * @default ['theme'], or none with `styleDictionary.platforms`
   */
  readonly platforms?: readonly (string | AnyPlatform)[];
  /** Style Dictionary platforms with hooks of your own, which run on the resolved tokens of each permutation. */
  readonly styleDictionary?: StyleDictionaryConfig;
  /**
   * Whether each brand is built into its own folder, as for many tenants.
   * @default false
   */
  readonly perBrand?: boolean;
  /**
   * Whether `build` refuses tokens that deviate from the specification, as `check` does. Otherwise deviations with one
   * obvious reading, such as `"16px"`, are warnings.
   * @default false
   */
  readonly strict?: boolean;
  /**
   * Prefix of the variables in all platforms but the theme.
   * @default 'ws'
   */
  readonly prefix?: string;
  /**
   * package.json of the package that depends on the font packages (fontsource), relative to the config.
   * @default 'package.json'
   */
  readonly fonts?: string;
  /** Tokens for the roles of a platform with fixed role names: role → token. Needed where your names differ. */
  readonly roles?: Readonly<Record<string, string>>;
  /**
   * Severity and options of the rules of `check`: `{ motion: ['warning', { longest: '400ms' }], unused: 'off' }`.
   * `wusum list rules` prints the defaults. A list adds rules of your own: `[{ unused: 'off' }, noPurple]`, or
   * `[noPurple, 'error', { … }]` with a level and options.
   */
  readonly rules?: RuleConfig;
  /**
   * Glob patterns of the style sheets that use the tokens, relative to the config: `['src/**\/*.css']`. `check` reads
   * colour pairs from them. Default: the style sheets of `@wusum/react`, if it is installed.
   */
  readonly styles?: readonly string[];
  /**
   * Current version of the tokens. Deprecated names that should be gone in this version are reported.
   * Default: the version in the package.json next to the config.
   */
  readonly version?: string;
  /**
   * What `wusum voice` checks and with which rules:
   * `{ files: ['docs', 'src'], brand: 'clay', rules: { passive: 'off' } }`.
   */
  readonly voice?: VoiceSettings;
}

/** Types a config: `export default defineConfig({ … })`. */
export function defineConfig(config: WusumConfig): WusumConfig {
  return config;
}
