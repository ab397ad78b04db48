import type { ComponentProps } from 'react';

export const brandScriptDefaults = { storageKey: 'ws-scope', followSystem: true } as const;

export interface BrandScriptProps extends Omit<
  ComponentProps<'script'>,
  'children' | 'dangerouslySetInnerHTML' | 'src'
> {
  /** The nonce of the page's content security policy. */
  nonce?: string;
  /**
   * Under which key of `localStorage` the reader's choice lies; `rememberScope` writes it.
   * @default 'ws-scope'
   */
  storageKey?: string;
  /**
   * Turns to dark where the reader's system is dark and nothing else was chosen. A light system counts as no choice, so a
   * brand that is dark by nature stays dark.
   * @default true
   */
  followSystem?: boolean;
}
