import type { Config, PlatformConfig } from 'style-dictionary/types';
import type StyleDictionary from 'style-dictionary';

/**
 * A platform of Style Dictionary. It runs for each permutation of the tokens; `buildPath` and the destinations may contain
 * placeholders: `{brand}`, `{mode}` and other axes, and `{contexts}` for all of them.
 */
export interface StyleDictionaryPlatform extends PlatformConfig {
  /** Contexts to write, by axis: `{ mode: 'light', density: ['compact'] }`. Default: all. */
  readonly contexts?: Readonly<Record<string, string | readonly string[]>>;
  /**
   * Whether its tokens include those of content files: words, voice, marks. Their `$type` is `content`, their `$value` any
   * JSON; a file without content needs a filter. Default: `false`.
   */
  readonly content?: boolean;
}

/** A Style Dictionary configuration without sources and parsers: the tokens are those of the project, resolved. */
export interface StyleDictionaryConfig extends Pick<Config, 'hooks' | 'preprocessors' | 'expand' | 'log'> {
  /**
   * Functions of packages that register hooks with a Style Dictionary class, such as `register` of
   * `@tokens-studio/sd-transforms`. They get a class of their own.
   */
  readonly register?: readonly ((dictionary: typeof StyleDictionary) => unknown)[];
  /** Platforms by name. Each writes to a folder of its name. */
  readonly platforms: Readonly<Record<string, StyleDictionaryPlatform>>;
}
