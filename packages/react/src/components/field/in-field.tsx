'use client';
import type { CSSProperties, FunctionComponent, ReactElement } from 'react';
import type { FieldLabelProps } from './Field.props.js';
import { Field } from './Field.js';
import { hasFieldProps } from './FieldMessages.js';

interface ControlProps extends FieldLabelProps {
  id?: string;
  name?: string;
  disabled?: boolean;
  className?: string;
  style?: CSSProperties;
}

/** The control alone or, with `label`, `description` or `error`, in a `Field` that takes its class and style. */
export function inField<P extends ControlProps>(Control: FunctionComponent<P>, props: P): ReactElement {
  const { label, description, error, optional, className, style, ...rest } = props;
  // The removed props are optional in every control.
  const control = rest as unknown as P;
  if (!hasFieldProps(props)) return <Control {...control} className={className} style={style} />;
  const { required, disabled, id, name } = props;
  return (
    <Field {...{ label, description, error, optional, required, disabled, className, style, name }} htmlFor={id}>
      <Control {...control} />
    </Field>
  );
}
