import type { ComponentProps } from 'react';
import { sizes, type PropsDoc, type Size } from '../../system/props.js';
import type { IconData } from './icon-data.js';

export const iconProps = {
  variants: { size: sizes },
  defaults: { size: 'md' },
} as const satisfies PropsDoc;

export interface IconProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** The icon, such as `searchIcon`. Each is an export of its own, so a page has those alone that it imports. */
  icon: IconData;
  /** What the icon says, where no text next to it does. Without it, it is hidden from assistive technology. */
  label?: string;
  /**
   * `sm` in small text or a badge, `md` in a control, `lg` alone.
   * @default 'md'
   */
  size?: Size;
}
