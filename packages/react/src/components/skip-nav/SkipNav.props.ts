import type { ComponentProps } from 'react';
import type { PropsDoc } from '../../system/props.js';

export const skipNavProps = {
  variants: {},
  defaults: { target: 'main' },
} as const satisfies PropsDoc;

export interface SkipNavProps extends Omit<ComponentProps<'a'>, 'target' | 'href'> {
  /**
   * The id of the element that gets focus: the `<main>` of the page. `AppShell.Main` has this id.
   * @default 'main'
   */
  target?: string;
}
