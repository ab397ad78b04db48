import { isRecord } from '@wusum/dtcg/internal';
import type { OptionChecks } from '../shared/options.js';
import type { PrefixOptions } from '../shared/platform.js';

/** Where a context begins: a selector, an `@media` rule, or a selector inside one. */
export type ContextRule = string | { readonly selector?: string; readonly media?: string };

/** The name of a token without the prefix: `color.text` → `text-color`. Characters that CSS does not allow are replaced. */
export type NameRule = (path: string) => string;

/** Options of platforms that name CSS variables by rules of your own. */
export interface NameOptions extends PrefixOptions {
  /** Names of your own, from the path of a token. Default: `color.text.on-inverse` → `color-text-on-inverse`. */
  readonly name?: NameRule;
}

export interface CssOptions extends NameOptions {
  /**
   * Whether an alias is written as `var(--…)` instead of its value; with `fallback` as `var(--…, value)`, where the value is
   * that of the default contexts. Default: `false`.
   */
  readonly references?: boolean | 'fallback';
  /** Whether descriptions and deprecations are written as comments. Default: `false`. */
  readonly comments?: boolean;
  /** Selectors of the root. Default: `:root`. With `:host`, attributes of the host count, too. */
  readonly root?: string | readonly string[];
  /**
   * Places of contexts by axis: `{ theme: { dark: ['.dark', '@media (prefers-color-scheme: dark)'] } }`. The default context
   * is also that of the root. Default: attributes, `[data-theme='dark']`.
   */
  readonly contexts?: Readonly<Record<string, Readonly<Record<string, ContextRule | readonly ContextRule[]>>>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const optionChecks = {
  prefix: (value) => (isText(value) ? undefined : 'a string'),
  name: (value) => (typeof value === 'function' ? undefined : 'a function from a path to a name'),
  references: (value) => (typeof value === 'boolean' || value === 'fallback' ? undefined : "true, false or 'fallback'"),
  comments: (value) => (typeof value === 'boolean' ? undefined : 'true or false'),
  root: (value) => ([value].flat().every(isSelector) && [value].flat().length > 0 ? undefined : 'a selector or a list'),
  contexts: (value) => (isContexts(value) ? undefined : 'rules by axis and context: { theme: { dark: ".dark" } }'),
} satisfies OptionChecks;

/** A selector or media condition must not leave its rule. */
function isSelector(value: unknown): value is string {
  return isText(value) && value.trim() !== '' && !/[{};]|\/\*|\*\/|<\//u.test(value);
}

function isRule(value: unknown): boolean {
  if (!isRecord(value)) return isSelector(value) && (!value.startsWith('@') || value.startsWith('@media '));
  const { selector, media, ...others } = value;
  return (
    Object.keys(others).length === 0 &&
    (selector !== undefined || media !== undefined) &&
    [selector, media].every((each) => each === undefined || isSelector(each))
  );
}

function isContexts(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every(
    (contexts) => isRecord(contexts) && Object.values(contexts).every((rules) => [rules].flat().every(isRule)),
  );
}
