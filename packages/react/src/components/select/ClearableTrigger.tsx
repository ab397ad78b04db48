'use client';
import { actionMessages } from '@wusum/contract/messages/action';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useMessages } from '../../internal/use-messages.js';
import { Clear, Clearable, Trigger } from './Select.styles.js';
import type { useTriggerProps } from './SelectTrigger.js';
import type { SelectState } from './use-select.js';

interface ClearableTriggerProps {
  select: SelectState;
  trigger: ReturnType<typeof useTriggerProps>['trigger'];
  children: ReactNode;
}

/** A button in a button is not allowed: the clear button is next to the trigger, in a box around both. */
export function ClearableTrigger({ select, trigger, children }: ClearableTriggerProps) {
  const { className, style, ...rest } = trigger;
  const message = useMessages(actionMessages);
  const { keys, open, clear, button, props } = select;
  const canClear = keys.length > 0 && !rest.disabled && !props.readOnly;
  const onKeyDown = composeHandlers(rest.onKeyDown, (event: KeyboardEvent) => {
    if (open || !canClear || !/^(Delete|Backspace)$/.test(event.key)) return;
    clear(event.nativeEvent);
    event.preventDefault();
  });
  const press = ({ nativeEvent }: MouseEvent) => {
    clear(nativeEvent);
    button.current?.focus();
  };
  return (
    <Clearable className={className} style={style}>
      <Trigger {...rest} onKeyDown={onKeyDown}>
        {children}
      </Trigger>
      {canClear ? <Clear type="button" aria-label={message('action.clear')} onClick={press} /> : null}
    </Clearable>
  );
}
