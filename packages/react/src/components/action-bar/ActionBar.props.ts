import type { ComponentProps, ReactNode } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const actionBarProps = { variants: {}, defaults: {} } as const satisfies PropsDoc;

/** `close-press`: the button that ends the selection was pressed. `escape-key`: Escape, with focus in the bar. */
export type ActionBarClearReason = 'close-press' | 'escape-key';

export interface ActionBarProps extends Omit<ComponentProps<'div'>, 'role'> {
  /** The number of items that are selected. With 0 the bar is not rendered. */
  count: number;
  /** What is selected, in words: "3 stories selected". Omitted: the words of the brand. It is announced. */
  label?: string;
  /** Called when the member ends the selection. Without it, the bar has no button for it. */
  onClear?: (details: ChangeDetails<ActionBarClearReason>) => void;
  /** `Button`s: two or three actions, the main one first. */
  children?: ReactNode;
}
