'use client';
import type { CSSProperties, FunctionComponent, ReactElement } from 'react';
import type { FieldWords } from './Field.props.js';
import { Field } from './Field.js';
import { takesWords } from './FieldMessages.js';

interface ControlProps extends FieldWords {
  id?: string;
  disabled?: boolean;
  className?: string;
  style?: CSSProperties;
}

/** The control by itself or, given `label`, `hint` or `error`, in a `Field` that has its words, its class and its style. */
export function inField<P extends ControlProps>(Control: FunctionComponent<P>, props: P): ReactElement {
  const { label, hint, error, optional, className, style, ...rest } = props;
  // What is left out is optional in every control.
  const control = rest as unknown as P;
  if (!takesWords(props)) return <Control {...control} className={className} style={style} />;
  const { required, disabled, id } = props;
  return (
    <Field {...{ label, hint, error, optional, required, disabled, className, style }} htmlFor={id}>
      <Control {...control} />
    </Field>
  );
}
