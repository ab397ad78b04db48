import type { ComponentProps } from 'react';
import type { ChangeDetails } from '../../internal/change-details.js';
import type { PropsDoc } from '../../system/props.js';

export const modeSwitchProps = {
  variants: {},
  defaults: { storageKey: 'ws-scope' },
} as const satisfies PropsDoc;

/** `system`: light or dark as the device, also when that changes. */
export type ModeChoice = 'light' | 'dark' | 'system';

/** `input-change`: the reader chose another one, by press or with an arrow key. */
export type ModeSwitchChangeReason = 'input-change';

/** Without `aria-label` or `aria-labelledby` its name is the brand's message for "colours". */
export interface ModeSwitchProps extends Omit<ComponentProps<'div'>, 'children' | 'defaultValue'> {
  /** The chosen mode (controlled): the page then sets `data-mode` itself. Omitted: the reader's choice for the whole page. */
  value?: ModeChoice;
  /** Called when another mode is chosen. `event.preventDefault()` leaves the page as it is. */
  onValueChange?: (value: ModeChoice, details: ChangeDetails<ModeSwitchChangeReason>) => void;
  /**
   * The key of the storage, that of `BrandScript`.
   * @default 'ws-scope'
   */
  storageKey?: string;
}
