'use client';

import { actionMessages } from '@wusum/contract/messages/action';
import { useMessages } from '../../internal/use-messages.js';
import { IconButton } from '../icon-button/index.js';
import type { CloseButtonProps } from './CloseButton.props.js';
import { Cross } from './CloseButton.styles.js';

/**
 * Closes what it is in. Renders one `<button>` with a cross.
 *
 * Use it in the corner of something of your own that opens and closes. `Dialog`, `Banner` and toasts have one.
 * Do not use it to delete: a cross says that nothing is lost.
 */
export function CloseButton({ label, ...rest }: CloseButtonProps) {
  const message = useMessages(actionMessages);
  return (
    <IconButton label={label ?? message('action.close')} {...rest}>
      <Cross aria-hidden />
    </IconButton>
  );
}
