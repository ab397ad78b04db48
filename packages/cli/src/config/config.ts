/** What `wusum.config.ts` says; every part may be left out, and flags win over it. */
export interface WusumConfig {
  /**
   * Folder of tokens, a resolver document or one token file, relative to the config.
   * @default 'tokens'
   */
  readonly tokens?: string;
  /**
   * Folder that `build` writes; it is replaced whole.
   * @default 'theme'
   */
  readonly out?: string;
  /**
   * What `build` makes; `wusum list surfaces` names them.
   * @default ['theme']
   */
  readonly surfaces?: readonly string[];
}

/** Gives a config its types: `export default defineConfig({ … })`. */
export function defineConfig(config: WusumConfig): WusumConfig {
  return config;
}
