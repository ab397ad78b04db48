'use client';
import { Slot } from '../../internal/slot.js';
import { useFieldControl } from './field-context.js';
import type { FieldControlProps } from './Field.props.js';

/**
 * Connects its only child to the field. Renders the child with `id`, `disabled`, `required` and the `aria-*` attributes of
 * a control. The controls of this library need no `Control` around them.
 */
export function FieldControl({ children }: FieldControlProps) {
  return <Slot {...useFieldControl({})}>{children}</Slot>;
}
