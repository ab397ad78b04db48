import type { CSSProperties, ReactNode } from 'react';
import { Hint, Line, Messages, Root, Words } from './choice.styles.js';
import { NecessityMark } from './Field.js';
import { FieldError, hasWords } from './FieldMessages.js';
import { joinIds } from './field-context.js';
import type { FieldWords } from './Field.props.js';

export interface ChoiceProps extends FieldWords {
  control: 'checkbox' | 'switch';
  /** Begins the ids of hint and error; the control points at them with `choiceDescription`. */
  id: string;
  children: ReactNode;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/** A control beside its own words, and under them what helps and what went wrong. */
export function Choice({
  control,
  id,
  label,
  hint,
  error,
  required,
  optional,
  children,
  className,
  style,
}: ChoiceProps) {
  return (
    <Root data-control={control} className={className} style={style}>
      <Line>
        {children}
        {hasWords(label) ? (
          <Words>
            {label}
            {required || optional ? <NecessityMark required={required ?? false} /> : null}
          </Words>
        ) : null}
      </Line>
      <Messages>
        {hasWords(hint) ? <Hint id={`${id}hint`}>{hint}</Hint> : null}
        <FieldError id={`${id}error`}>{error}</FieldError>
      </Messages>
    </Root>
  );
}

/** The ids of what a `Choice` says about its control. */
export function choiceDescription(id: string, hint: ReactNode, error: ReactNode): string | undefined {
  return joinIds(hasWords(hint) && `${id}hint`, hasWords(error) && `${id}error`);
}
