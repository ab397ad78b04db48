'use client';
import { useCallback, useId, useMemo, useState } from 'react';
import { FieldContext, FieldPartsContext, joinIds, type FieldPart } from './field-context.js';
import { useFormError } from './form-context.js';
import type { FieldRootProps } from './Field.props.js';
import { Root } from './Field.styles.js';
import { useNativeError } from './use-native-error.js';

/**
 * A field in parts: `Label`, `Control`, `Description` and `Error` in any order. Renders one `<div>`.
 *
 * Use it where `Field` or the field props of a control do not fit: another order, other elements between the parts.
 */
export function FieldRoot({
  invalid = false,
  required = false,
  optional = false,
  disabled = false,
  htmlFor,
  name,
  children,
  ...rest
}: FieldRootProps) {
  const id = useId();
  const [parts, setParts] = useState<ReadonlySet<FieldPart>>(new Set());
  const register = useCallback((part: FieldPart) => {
    setParts((known) => new Set([...known, part]));
    return () => setParts((known) => new Set([...known].filter((each) => each !== part)));
  }, []);
  const native = useNativeError(rest);
  const formError = useFormError(name);
  const text = formError ?? native.text;
  const isInvalid = invalid || parts.has('error') || text !== undefined;
  const field = useMemo(
    () => ({
      controlId: htmlFor ?? `${id}control`,
      labelId: parts.has('label') ? `${id}label` : undefined,
      describedBy: joinIds(parts.has('description') && `${id}description`, parts.has('error') && `${id}error`),
      invalid: isInvalid,
      required,
      disabled,
    }),
    [id, htmlFor, parts, isInvalid, required, disabled],
  );
  const ids = useMemo(() => ({ id, optional, text, register }), [id, optional, text, register]);
  return (
    <Root data-invalid={isInvalid || undefined} data-disabled={disabled || undefined} {...rest} {...native.handlers}>
      <FieldPartsContext value={ids}>
        <FieldContext value={field}>{children}</FieldContext>
      </FieldPartsContext>
    </Root>
  );
}
