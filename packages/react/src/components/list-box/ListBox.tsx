'use client';
import { selectMessages } from '@wusum/contract/messages/select';
import { useContext, useId, useMemo, useRef } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { useMessages } from '../../internal/use-messages.js';
import { useWindow } from '../../internal/use-window.js';
import { FieldContext, useFieldControl } from '../field/field-context.js';
import { inField } from '../field/in-field.js';
import { byKey, readOptions } from '../select/options.js';
import type { SelectValue } from '../select/Select.props.js';
import { toModel } from './list-model.js';
import type { ListBoxChangeDetails, ListBoxProps, ListBoxValue } from './ListBox.props.js';
import { List, Option } from './ListBox.styles.js';
import { renderRows } from './OptionRows.js';
import { useActiveRow } from './use-active-row.js';
import { useListKeys } from './use-list-keys.js';
import { useListValue } from './use-list-value.js';

/**
 * A list of options that is always visible. Renders one `<div role="listbox">`, and a hidden `<input>` after it when it has
 * a `name` or is required; with `label`, `description` or `error` a `Field` around them. `className` and `style` go to the
 * outermost element, `ref` and all other props to the list. Options take focus; of more than a hundred, only those in view
 * are rendered.
 *
 * Use it for seven or more options that people look through, one or several.
 * Do not use it for fewer (`RadioGroup`, `CheckboxGroup`), where space is scarce (`Select`), to search (`Combobox`), nor for
 * rows with actions inside (`Table`).
 */
export function ListBox<Value extends ListBoxValue = string>(props: ListBoxProps<Value>) {
  return inField(Control, props as unknown as ListBoxProps<SelectValue>);
}

type AnyValue = SelectValue | readonly SelectValue[] | null;

function Control(props: ListBoxProps<SelectValue>) {
  const {
    options = noOptions,
    multiple = false,
    value,
    defaultValue,
    onValueChange,
    name,
    form,
    required,
    disabled,
    ref,
    ...rest
  } = props;
  const message = useMessages(selectMessages);
  const id = useId();
  const field = useContext(FieldContext);
  const list = useRef<HTMLDivElement>(null);
  const listRef = useComposedRefs(list, ref);
  const { disabled: own, required: isRequired, ...wired } = useFieldControl({ ...rest, required, disabled });
  const isInDisabled = useFieldsetDisabled(list);
  const isDisabled = isInDisabled || own;
  const entries = useMemo(() => readOptions(options, 'ListBox'), [options]);
  const model = useMemo(() => toModel(entries), [entries]);
  const view = useWindow(list, model.rows.length);
  const active = useActiveRow({ list, model, view });
  const change = onValueChange as ((next: AnyValue, details: ListBoxChangeDetails) => void) | undefined;
  const state = useListValue({
    multiple,
    value,
    defaultValue,
    name,
    form,
    onValueChange: change,
    options: byKey(entries),
    required: isRequired,
    disabled: own,
    focus: () => list.current?.focus(),
  });
  const handlers = useListKeys({ active, model, entries, multiple, keys: state.keys, change: state.change });
  const selected = useMemo(() => new Set(state.keys), [state.keys]);
  const locked: Partial<typeof handlers> = isDisabled ? {} : handlers;
  return (
    <>
      <List
        role="listbox"
        tabIndex={isDisabled ? undefined : 0}
        aria-multiselectable={multiple || undefined}
        aria-labelledby={field?.labelId}
        aria-disabled={isDisabled || undefined}
        {...rest}
        {...wired}
        onKeyDown={composeHandlers(rest.onKeyDown, locked.onKeyDown)}
        onPointerDown={composeHandlers(rest.onPointerDown, locked.onPointerDown)}
        onClick={composeHandlers(rest.onClick, locked.onClick)}
        onFocus={composeHandlers(rest.onFocus, locked.onFocus)}
        onBlur={composeHandlers(rest.onBlur, locked.onBlur)}
        ref={listRef}
      >
        {model.size === 0 ? (
          // A listbox must have an option.
          <Option role="option" aria-selected={false} aria-disabled>
            <span>{message('select.empty')}</span>
          </Option>
        ) : (
          renderRows({ id, focusable: !isDisabled, model, view, selected })
        )}
      </List>
      {state.renderHidden()}
    </>
  );
}

const noOptions = [] as const;
