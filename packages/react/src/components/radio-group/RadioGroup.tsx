'use client';
import { useContext, useEffect, useId, useMemo, useRef, type ChangeEvent, type RefObject } from 'react';
import { listenTogether } from '../../internal/listen-together.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { ChoiceGroup } from '../field/ChoiceGroup.js';
import { RadioGroupContext } from '../field/choice-group-context.js';
import { FieldContext } from '../field/field-context.js';
import type { RadioGroupProps } from './RadioGroup.props.js';

/**
 * One of a few choices, all of them visible. Renders one `<fieldset role="radiogroup">` with its label, description and
 * error, around native radio buttons: arrow keys follow the reading direction, and the form gets the value.
 *
 * Use it for two to six choices that people compare.
 * Do not use it for more (`Select`), for yes or no (`Checkbox`), nor for a view of the same content (`SegmentedControl`).
 */
export function RadioGroup({
  name: ownName,
  value,
  defaultValue,
  onValueChange,
  orientation,
  required: ownRequired,
  onChange,
  ref,
  ...rest
}: RadioGroupProps) {
  const field = useContext(FieldContext);
  const required = ownRequired ?? field?.required ?? false;
  const node = useRef<HTMLFieldSetElement>(null);
  const nodeRef = useComposedRefs(node, ref);
  const name = useGroupName(node, ownName);
  const group = useMemo(
    () => ({
      name,
      required,
      values: value === undefined ? undefined : value === null ? [] : [value],
      defaultValues: defaultValue === undefined ? [] : [defaultValue],
    }),
    [name, required, value, defaultValue],
  );
  const change = (event: ChangeEvent<HTMLFieldSetElement>) => {
    onChange?.(event);
    const { value: chosen, type, name: own } = event.target as Element as HTMLInputElement;
    if (type !== 'radio' || own !== name || chosen === value) return;
    onValueChange?.(chosen, { reason: 'input-change', event: event.nativeEvent });
  };
  return (
    <RadioGroupContext value={group}>
      <ChoiceGroup
        controlName={ownName}
        role="radiogroup"
        aria-orientation={orientation}
        {...{ orientation, required }}
        {...rest}
        onChange={change}
        ref={nodeRef}
      />
    </RadioGroupContext>
  );
}

/**
 * The name that makes radio buttons exclude each other. Without one of the page it is made here, and the value is not sent.
 */
function useGroupName(node: RefObject<HTMLFieldSetElement | null>, own: string | undefined): string {
  const id = useId();
  const isOwn = own !== undefined;
  useEffect(() => {
    const form = node.current?.form;
    if (isOwn || !form) return undefined;
    return listenTogether(form, 'formdata', ({ formData }: FormDataEvent) => formData.delete(id));
  }, [node, id, isOwn]);
  return own ?? id;
}
