import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const toolbarProps = {
  variants: { variant: ['outline', 'ghost'], orientation: ['horizontal', 'vertical'] },
  defaults: { variant: 'outline', orientation: 'horizontal' },
} as const satisfies PropsDoc;

export type ToolbarVariant = (typeof toolbarProps.variants.variant)[number];
export type ToolbarOrientation = (typeof toolbarProps.variants.orientation)[number];

export interface ToolbarRootProps extends Omit<ComponentProps<'div'>, 'role'> {
  /** What the controls are for. A page with several toolbars has a name for each. */
  'aria-label'?: string;
  /**
   * `outline`: a box with a border. `ghost`: no box, on a surface that has one.
   * @default 'outline'
   */
  variant?: ToolbarVariant;
  /**
   * `horizontal`: in a row, which continues in a new line. `vertical`: below each other. Sets the arrow keys too.
   * @default 'horizontal'
   */
  orientation?: ToolbarOrientation;
}

export type ToolbarGroupProps = ComponentProps<'div'>;
export type ToolbarSeparatorProps = Omit<ComponentProps<'div'>, 'children'>;
