'use client';
import { useContext } from 'react';
import { FieldContext, useFieldPart } from './field-context.js';
import { NecessityMark } from './Field.js';
import type { FieldLabelPartProps } from './Field.props.js';
import { Label } from './Field.styles.js';

/** The label of the control. Renders one `<label>`. */
export function FieldLabel({ children, ...rest }: FieldLabelPartProps) {
  const { id, optional } = useFieldPart('label');
  const field = useContext(FieldContext);
  const required = field?.required ?? false;
  return (
    <Label id={id} htmlFor={field?.controlId} {...rest}>
      <span>{children}</span>
      {required || optional ? <NecessityMark required={required} /> : null}
    </Label>
  );
}
