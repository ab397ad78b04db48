'use client';

import { useContext, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { useFieldsetDisabled } from '../../internal/use-fieldset-disabled.js';
import { isInvalid, FieldContext, useFieldControl, type ControlProps } from '../field/field-context.js';
import type { SegmentedFieldProps } from './DateField.props.js';
import { Native, Root, Separator } from './DateField.styles.js';
import { SegmentInput } from './SegmentInput.js';
import type { SegmentModel } from './segments.js';
import { useSegments } from './use-segments.js';

interface SegmentedControlProps extends Omit<SegmentedFieldProps, 'label' | 'description' | 'error' | 'optional'> {
  readonly model: SegmentModel;
  /** What is wrong with a value besides its limits; `''` for nothing. The form is not sent. */
  readonly problemOf?: ((iso: string) => string) | undefined;
  /** What a reset of the form leads to, if `value` is that of a control around this one. */
  readonly resetTo?: string | undefined;
  /** After the parts: the button of a picker. */
  readonly end?: ReactNode;
}

/** A box with the parts of a value and the hidden input that the form sends. */
export function SegmentedControl({ model, problemOf, resetTo, end, ...props }: SegmentedControlProps) {
  const { value, defaultValue, onValueChange, min, max, name, size, readOnly = false, ...more } = props;
  const { required, disabled, ...rest } = more;
  const field = useContext(FieldContext);
  const { 'aria-describedby': describedBy, 'aria-invalid': ownInvalid } = rest;
  const wired = useFieldControl({ required, disabled, 'aria-describedby': describedBy, 'aria-invalid': ownInvalid });
  const root = useRef<HTMLDivElement>(null);
  const rootRef = useComposedRefs(root, rest.ref);
  const isDisabled = useFieldsetDisabled(root) || wired.disabled;
  return (
    <Root
      role="group"
      aria-labelledby={field?.labelId}
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={isDisabled || undefined}
      data-readonly={readOnly || undefined}
      onMouseDown={focusParts}
      {...rest}
      ref={rootRef}
      aria-invalid={undefined}
    >
      <SegmentParts
        {...{ model, problemOf, resetTo, value, defaultValue, onValueChange, min, max, name, readOnly, wired }}
        firstId={field?.controlId}
        labelIds={field?.labelId}
      />
      {end}
    </Root>
  );
}

/** A press on the box, beside its parts, focuses the first one. */
export function focusParts(event: MouseEvent<HTMLElement>): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  focusFirst(event.currentTarget);
}

const focusFirst = (box: HTMLElement | null) => box?.querySelector<HTMLElement>('input[data-segment]')?.focus();

type ValueProps = Pick<
  SegmentedControlProps,
  'model' | 'problemOf' | 'resetTo' | 'value' | 'defaultValue' | 'onValueChange' | 'min' | 'max' | 'name' | 'readOnly'
>;

interface SegmentPartsProps extends ValueProps {
  readonly wired: ControlProps;
  /** The id of the first part, that of the label. */
  readonly firstId?: string | undefined;
  /** Ids of the labels of all parts. */
  readonly labelIds?: string | undefined;
}

/** The parts and the hidden input, without a box. */
export function SegmentParts({ model, problemOf, resetTo, wired, firstId, labelIds, ...props }: SegmentPartsProps) {
  const { value, defaultValue, onValueChange, min, max, name, readOnly = false } = props;
  // After a reset the form has the default of the last render, as an `<input>` has.
  const [initial] = useState(value ?? '');
  const { native, ...state } = useSegments(model, { value, defaultValue, onValueChange, problemOf });
  return (
    <>
      {model.segments.map((segment, index) => [
        segment.before === '' ? null : (
          <Separator key={`${segment.name}-before`} aria-hidden="true">
            {segment.before}
          </Separator>
        ),
        <SegmentInput
          key={segment.name}
          isFirst={index === 0}
          ownId={index === 0 ? firstId : undefined}
          {...{ segment, model, state, wired, readOnly, labelIds }}
        />,
      ])}
      <Native
        ref={native}
        type={model.type}
        defaultValue={resetTo ?? (value === undefined ? (defaultValue ?? '') : initial)}
        tabIndex={-1}
        aria-hidden="true"
        required={wired.required}
        disabled={wired.disabled}
        {...{ name, min, max, readOnly }}
        onFocus={({ currentTarget }) => focusFirst(currentTarget.parentElement)}
      />
    </>
  );
}
