'use client';
import { useId, type ComponentProps, type CSSProperties, type ReactNode } from 'react';
import { Description, Line, Messages, Root, Words } from './choice.styles.js';
import { NecessityMark } from './Field.js';
import { FieldError, hasContent } from './FieldMessages.js';
import { joinIds } from './field-context.js';
import { useFormError } from './form-context.js';
import type { Size } from '../../system/props.js';
import type { FieldLabelProps } from './Field.props.js';
import { useNativeError } from './use-native-error.js';

export interface ChoiceProps extends Omit<FieldLabelProps, 'error'> {
  control: 'checkbox' | 'radio' | 'switch';
  size?: Size | undefined;
  /** It is in a group, which shows the error. */
  grouped?: boolean | undefined;
  choice: Pick<ReturnType<typeof useChoice>, 'id' | 'problem'> & { handlers: ComponentProps<'div'> };
  children: ReactNode;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/** A control next to its label, with description and error below. */
export function Choice({
  control,
  grouped,
  size,
  choice: { id, problem, handlers },
  label,
  description,
  required,
  optional,
  children,
  className,
  style,
}: ChoiceProps) {
  return (
    <Root
      data-control={control}
      data-size={size}
      data-grouped={grouped ? '' : undefined}
      className={className}
      style={style}
      {...handlers}
    >
      <Line>
        {children}
        {hasContent(label) ? (
          <Words>
            <span>{label}</span>
            {required || optional ? <NecessityMark required={required ?? false} /> : null}
          </Words>
        ) : null}
      </Line>
      <Messages>
        {hasContent(description) ? <Description id={`${id}description`}>{description}</Description> : null}
        {grouped && !hasContent(problem) ? null : <FieldError id={`${id}error`}>{problem}</FieldError>}
      </Messages>
    </Root>
  );
}

interface ChoiceState extends Pick<FieldLabelProps, 'description' | 'error'> {
  name?: string | undefined;
  'aria-describedby'?: string | undefined;
}

/** The error of a `Choice`, the page's or the browser's, and what connects the control to it. */
export function useChoice({ name, description, error, 'aria-describedby': own }: ChoiceState) {
  const id = useId();
  const { text, handlers } = useNativeError();
  const formError = useFormError(name);
  const problem = hasContent(error) ? error : (formError ?? text);
  const invalid = hasContent(problem);
  const wired = {
    'aria-invalid': invalid || undefined,
    'aria-describedby': joinIds(own, hasContent(description) && `${id}description`, invalid && `${id}error`),
  };
  return { id, problem, handlers, wired };
}
