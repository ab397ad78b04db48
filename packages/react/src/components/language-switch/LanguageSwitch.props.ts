import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const languageSwitchProps = {
  variants: {},
  defaults: { storageKey: 'ws-scope' },
} as const satisfies PropsDoc;

/** `item-press`: a language was pressed. */
export type LanguageSwitchChangeReason = 'item-press';

/** Without `aria-label` or `aria-labelledby` its name is the brand's message for "language". */
export interface LanguageSwitchProps extends Omit<ComponentProps<'ul'>, 'children' | 'defaultValue'> {
  /** The languages, BCP 47 tags: each is shown by its own name. */
  languages: readonly string[];
  /** The names of languages where another one than that of the browser is wanted, by their tag. */
  names?: Readonly<Record<string, string>>;
  /** The current language (controlled). Omitted: that of the scope around. */
  value?: string;
  /**
   * The address of the page in a language. With it each language is a link, which works before hydration; without it a
   * button, which sets `lang` and `dir` on `<html>`.
   */
  href?: (language: string) => string;
  /** Called when another language is pressed. `event.preventDefault()` leaves the page as it is. */
  onValueChange?: (value: string, details: ChangeDetails<LanguageSwitchChangeReason>) => void;
  /**
   * The key of the storage, that of `BrandScript`.
   * @default 'ws-scope'
   */
  storageKey?: string;
}
