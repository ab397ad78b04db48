import { type NameOptions, optionChecks } from '../css/options.js';

export interface ScssOptions extends NameOptions {
  /** Whether an alias is written as the variable of its token, `$blue`, instead of its value. Default: `false`. */
  readonly references?: boolean;
  /**
   * Whether values are CSS variables of the platform `css` with the same `prefix` and `name`: `var(--ws-color-text)`, with
   * `fallback` `var(--ws-color-text, #331a00)`. The parts of text styles have no fallback. Default: `false`.
   */
  readonly variables?: boolean | 'fallback';
}

const isBoolean = (value: unknown): string | undefined => (typeof value === 'boolean' ? undefined : 'true or false');

export const scssChecks = {
  prefix: optionChecks.prefix,
  name: optionChecks.name,
  references: isBoolean,
  variables: optionChecks.references,
};
