import type { CSSProperties, ReactNode } from 'react';
import { Description, Line, Messages, Root, Words } from './choice.styles.js';
import { NecessityMark } from './Field.js';
import { FieldError, hasContent } from './FieldMessages.js';
import { joinIds } from './field-context.js';
import type { FieldLabelProps } from './Field.props.js';

export interface ChoiceProps extends FieldLabelProps {
  control: 'checkbox' | 'switch';
  /** Prefix of the ids of description and error; `choiceDescription` gives both to the control. */
  id: string;
  children: ReactNode;
  className?: string | undefined;
  style?: CSSProperties | undefined;
}

/** A control next to its label, with description and error below. */
export function Choice({
  control,
  id,
  label,
  description,
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
        {hasContent(label) ? (
          <Words>
            <span>{label}</span>
            {required || optional ? <NecessityMark required={required ?? false} /> : null}
          </Words>
        ) : null}
      </Line>
      <Messages>
        {hasContent(description) ? <Description id={`${id}description`}>{description}</Description> : null}
        <FieldError id={`${id}error`}>{error}</FieldError>
      </Messages>
    </Root>
  );
}

/** The ids of the description and error of a `Choice`. */
export function choiceDescription(id: string, description: ReactNode, error: ReactNode): string | undefined {
  return joinIds(hasContent(description) && `${id}description`, hasContent(error) && `${id}error`);
}
