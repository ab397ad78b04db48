'use client';

import { useContext, useState, type ReactNode } from 'react';
import { isInvalid, FieldContext, useFieldControl } from '../field/field-context.js';
import type { SegmentedFieldProps } from './DateField.props.js';
import { Native, Root, Separator } from './DateField.styles.js';
import { SegmentInput } from './SegmentInput.js';
import type { SegmentModel } from './segments.js';
import { useSegments } from './use-segments.js';

interface SegmentedControlProps extends Omit<SegmentedFieldProps, 'label' | 'description' | 'error' | 'optional'> {
  readonly model: SegmentModel;
  /** After the parts: the button of a picker. */
  readonly end?: ReactNode;
}

/** A box with the parts of a value and the hidden input that the form sends. */
export function SegmentedControl({ model, end, ...props }: SegmentedControlProps) {
  const { value, defaultValue, onValueChange, min, max, name, size, readOnly = false, ...more } = props;
  const { required, disabled, ...rest } = more;
  const field = useContext(FieldContext);
  const { 'aria-describedby': describedBy, 'aria-invalid': ownInvalid } = rest;
  const wired = useFieldControl({ required, disabled, 'aria-describedby': describedBy, 'aria-invalid': ownInvalid });
  const [initial] = useState(value ?? defaultValue ?? '');
  const { native, ...state } = useSegments(model, { value, defaultValue, onValueChange });
  const focusFirst = (box: HTMLElement | null) => box?.querySelector<HTMLElement>('input[data-segment]')?.focus();
  return (
    <Root
      role="group"
      aria-labelledby={field?.labelId}
      data-size={size}
      data-invalid={isInvalid(wired['aria-invalid']) || undefined}
      data-disabled={wired.disabled || undefined}
      data-readonly={readOnly || undefined}
      onMouseDown={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        focusFirst(event.currentTarget);
      }}
      {...rest}
      aria-invalid={undefined}
    >
      {model.segments.map((segment, index) => [
        segment.before === '' ? null : (
          <Separator key={`${segment.name}-before`} aria-hidden="true">
            {segment.before}
          </Separator>
        ),
        <SegmentInput key={segment.name} isFirst={index === 0} {...{ segment, model, state, wired, readOnly }} />,
      ])}
      {end}
      <Native
        ref={native}
        type={model.type}
        defaultValue={initial}
        tabIndex={-1}
        aria-hidden="true"
        required={wired.required}
        disabled={wired.disabled}
        {...{ name, min, max, readOnly }}
        onFocus={({ currentTarget }) => focusFirst(currentTarget.parentElement)}
      />
    </Root>
  );
}
