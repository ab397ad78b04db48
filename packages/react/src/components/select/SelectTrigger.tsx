'use client';
import { selectMessages } from '@wusum/contract/messages/select';
import type { ReactNode } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { useFieldControl } from '../field/field-context.js';
import { useSelectContext } from './select-context.js';
import type { SelectTriggerProps, SelectValueProps } from './Select.props.js';
import { Trigger, Value } from './Select.styles.js';
import { chosenOf, type SelectState } from './use-select.js';
import { useTrigger } from './use-trigger.js';

/** Opens the list and has focus while it is open. Renders one `<button role="combobox">`. */
export function SelectTrigger(props: SelectTriggerProps) {
  const { trigger } = useTriggerProps(useSelectContext('Trigger'), props);
  return <Trigger {...trigger} />;
}

/**
 * A hook, not a component: a page may have a hundred closed selects.
 * @returns the props of the button, and what the field around says for the native select
 */
export function useTriggerProps(select: SelectState, { ref, size, ...rest }: SelectTriggerProps) {
  const { button, connect, open, listId, props } = select;
  const handlers = useTrigger(select);
  const buttonRef = useComposedRefs(useComposedRefs(button, connect), ref);
  const { required, ...wired } = useFieldControl({ ...rest, required: props.required, disabled: props.disabled });
  const trigger = {
    type: 'button',
    // The pattern is a select-only combobox; a native select cannot show a list in the look of a brand.
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': open,
    'aria-controls': open ? listId : undefined,
    'aria-readonly': props.readOnly || undefined,
    'data-size': size,
    ...rest,
    ...wired,
    form: props.form,
    onPointerDown: composeHandlers(rest.onPointerDown, handlers.onPointerDown),
    onClick: composeHandlers(rest.onClick, handlers.onClick),
    onKeyDown: composeHandlers(rest.onKeyDown, handlers.onKeyDown),
    onKeyUp: composeHandlers(rest.onKeyUp, handlers.onKeyUp),
    onBlur: composeHandlers(rest.onBlur, handlers.onBlur),
    ref: buttonRef,
  } as const;
  return { trigger, field: { required, disabled: wired.disabled, onInvalid: wired.onInvalid } };
}

/** The chosen options, or the placeholder. Renders one `<span>`. Children replace the labels of the options. */
export function SelectValue(props: SelectValueProps) {
  return renderValue(useSelectContext('Value'), props);
}

export function renderValue(select: SelectState, { placeholder, children, ...rest }: SelectValueProps): ReactNode {
  const options = chosenOf(select);
  const [first] = options;
  if (!first)
    return (
      <Value data-placeholder="" {...rest}>
        {placeholder ?? <Choose />}
      </Value>
    );
  return <Value {...rest}>{children ?? (options.length === 1 ? first.label : <Labels of={options} />)}</Value>;
}

function Choose(): ReactNode {
  return <span>{useMessages(selectMessages)('select.placeholder')}</span>;
}

/** Several labels as one text, joined as the language does. */
function Labels({ of: options }: { of: readonly { text: string }[] }): ReactNode {
  const { lang = 'en' } = useScope();
  const list = new Intl.ListFormat(lang, { type: 'unit', style: 'short' });
  return <span>{list.format(options.map(({ text }) => text))}</span>;
}
