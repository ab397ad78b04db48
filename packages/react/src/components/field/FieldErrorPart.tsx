'use client';
import { hasContent } from './FieldMessages.js';
import { useFieldPart } from './field-context.js';
import type { FieldErrorProps } from './Field.props.js';
import { Announcer as ErrorPart, Problem } from './Field.styles.js';

/**
 * What is wrong and how to fix it. Renders one `<div>`, a live region; with content it describes the control and makes
 * it invalid. Without content it shows what the browser finds wrong, in the words of the brand.
 */
export function FieldErrorPart({ children, ...rest }: FieldErrorProps) {
  const { id, text } = useFieldPart('error', (field) => hasContent(children) || field.text !== undefined);
  const problem = hasContent(children) ? children : text;
  return (
    <ErrorPart aria-live="polite" {...rest}>
      {problem === undefined ? null : (
        <Problem id={id}>
          <span>{problem}</span>
        </Problem>
      )}
    </ErrorPart>
  );
}
