import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const brandScriptProps = {
  variants: {},
  defaults: { storageKey: 'ws-scope', followSystem: true },
} as const satisfies PropsDoc;

export interface BrandScriptProps extends Omit<
  ComponentProps<'script'>,
  'children' | 'dangerouslySetInnerHTML' | 'src'
> {
  /** The nonce of the page's content security policy. The styled entry uses it, too. */
  nonce?: string;
  /**
   * The key of `localStorage` that holds the reader's choice. `rememberScope` writes it.
   * @default 'ws-scope'
   */
  storageKey?: string;
  /**
   * Sets dark mode if the reader's system is dark and the reader has not chosen. A light system sets nothing, so a brand
   * whose default is dark stays dark.
   * @default true
   */
  followSystem?: boolean;
}
