'use client';
import { type ReactNode } from 'react';
import { composeHandlers, useComposedRefs } from '../../internal/compose.js';
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
  return <TriggerButton select={useSelectContext('Trigger')} {...props} />;
}

export function TriggerButton({ select, ref, ...rest }: SelectTriggerProps & { select: SelectState }) {
  const { button, open, listId, props } = select;
  const buttonRef = useComposedRefs(button, ref);
  const trigger = useTrigger(select);
  const { required: _, ...wired } = useFieldControl({ ...rest, required: props.required, disabled: props.disabled });
  return (
    <Trigger
      type="button"
      // The pattern is a select-only combobox; a native select cannot show a list in the look of a brand.
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded={open}
      aria-controls={open ? listId : undefined}
      {...rest}
      {...wired}
      form={props.form}
      onPointerDown={composeHandlers(rest.onPointerDown, trigger.onPointerDown)}
      onClick={composeHandlers(rest.onClick, trigger.onClick)}
      onKeyDown={composeHandlers(rest.onKeyDown, trigger.onKeyDown)}
      onKeyUp={composeHandlers(rest.onKeyUp, trigger.onKeyUp)}
      onBlur={composeHandlers(rest.onBlur, trigger.onBlur)}
      ref={buttonRef}
    />
  );
}

/** The chosen options, or the placeholder. Renders one `<span>`. Children replace the labels of the options. */
export function SelectValue({ placeholder, ...rest }: SelectValueProps) {
  return <ValueText select={useSelectContext('Value')} placeholder={placeholder} {...rest} />;
}

export function ValueText({ select, placeholder, ...rest }: SelectValueProps & { select: SelectState }) {
  const options = chosenOf(select);
  if (options.length === 0)
    return (
      <Value data-placeholder="" {...rest}>
        {placeholder ?? <Choose />}
      </Value>
    );
  return (
    <Value {...rest}>
      {rest.children ?? (options.length === 1 ? options[0]!.label : <Listed words={options.map(({ text }) => text)} />)}
    </Value>
  );
}

function Choose(): ReactNode {
  return useMessages()('select.placeholder');
}

/** Several labels as one text, with the comma of the language. */
function Listed({ words }: { words: readonly string[] }): ReactNode {
  const { lang = 'en' } = useScope();
  return new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(words);
}
