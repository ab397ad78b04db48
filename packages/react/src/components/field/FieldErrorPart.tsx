'use client';
import { hasContent } from './FieldMessages.js';
import { useFieldPart } from './field-context.js';
import type { FieldErrorProps } from './Field.props.js';
import { Announcer as ErrorPart, Problem } from './Field.styles.js';

/**
 * What is wrong and how to fix it. Renders one `<div>`, a live region; with content it describes the control and makes
 * it invalid.
 */
export function FieldErrorPart({ children, ...rest }: FieldErrorProps) {
  const isShown = hasContent(children);
  const { id } = useFieldPart('error', isShown);
  return (
    <ErrorPart aria-live="polite" {...rest}>
      {isShown ? (
        <Problem id={id}>
          <span>{children}</span>
        </Problem>
      ) : null}
    </ErrorPart>
  );
}
