import type { ComponentProps, ReactNode } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const anchorNavProps = {
  variants: {},
  defaults: {},
} as const satisfies PropsDoc;

/** A heading of the page. */
export interface AnchorNavItem {
  /** The id of the heading, without `#`. */
  readonly id: string;
  /** The text of the link. */
  readonly label: ReactNode;
  /** The headings below it. */
  readonly items?: readonly AnchorNavItem[];
}

/** Without `aria-label` or `aria-labelledby` its name is the brand's message for "on this page". */
export interface AnchorNavProps extends Omit<ComponentProps<'nav'>, 'children'> {
  /** The headings in their order. */
  items: readonly AnchorNavItem[];
  /** Called with the id of the heading that people have come to, `undefined` before the first one. */
  onCurrentChange?: (id: string | undefined) => void;
}
