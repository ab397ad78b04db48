'use client';
import { useFieldPart } from './field-context.js';
import type { FieldDescriptionProps } from './Field.props.js';
import { Description } from './Field.styles.js';

/** Help for the answer. Renders one `<div>` that describes the control. */
export function FieldDescription(props: FieldDescriptionProps) {
  return <Description id={useFieldPart('description').id} {...props} />;
}
