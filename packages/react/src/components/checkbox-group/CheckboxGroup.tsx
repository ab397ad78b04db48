'use client';
import { useMemo, useRef, type ChangeEvent } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { Checkbox } from '../checkbox/Checkbox.js';
import { ChoiceGroup } from '../field/ChoiceGroup.js';
import { CheckboxGroupContext } from '../field/choice-group-context.js';
import { hasContent } from '../field/FieldMessages.js';
import type { CheckboxGroupProps } from './CheckboxGroup.props.js';
import { allOrNone, itemsOf, useGroupState, valuesOf } from './use-group-state.js';

const none: readonly string[] = [];

/**
 * Several choices, any number of which can be chosen. Renders one `<fieldset>` with its label, description and error,
 * around native checkboxes. The checkboxes with a `value` are its items; the form gets their values under one name.
 *
 * Use it for a question with several answers.
 * Do not use it for one answer (`RadioGroup`), nor for settings that take effect at once (`Switch`).
 */
export function CheckboxGroup({
  name,
  value,
  defaultValue = none,
  onValueChange,
  selectAll,
  required,
  orientation,
  children,
  onChange,
  ref,
  ...rest
}: CheckboxGroupProps) {
  const node = useRef<HTMLFieldSetElement>(null);
  const all = useRef<HTMLInputElement>(null);
  const nodeRef = useComposedRefs(node, ref);
  const update = useGroupState({ node, all, required: required ?? false });
  const group = useMemo(
    () => ({ name, values: value, defaultValues: defaultValue, required: false }),
    [name, value, defaultValue],
  );
  const change = (event: ChangeEvent<HTMLFieldSetElement>) => {
    onChange?.(event);
    const { currentTarget: fieldset, target, nativeEvent } = event;
    const isAll = (target as Element) === all.current;
    if (!isAll && !(target as Element).matches('[data-item]')) return;
    const next = isAll ? allOrNone(fieldset) : valuesOf(fieldset);
    onValueChange?.(next, { reason: 'input-change', event: nativeEvent });
    if (value !== undefined || nativeEvent.defaultPrevented) return;
    if (isAll) for (const item of itemsOf(fieldset)) item.checked = next.includes(item.value);
    update();
  };
  return (
    <CheckboxGroupContext value={group}>
      <ChoiceGroup
        {...{ orientation }}
        controlName={name}
        {...(required !== undefined && { required })}
        {...rest}
        onChange={change}
        ref={nodeRef}
      >
        {hasContent(selectAll) ? <Checkbox label={selectAll} ref={all} /> : null}
        {children}
      </ChoiceGroup>
    </CheckboxGroupContext>
  );
}
