import type { ReactNode } from 'react';
import type { FieldLabelProps } from './Field.props.js';
import { Announcer, Problem } from './Field.styles.js';

interface FieldErrorProps {
  id: string;
  children: ReactNode;
}

/** An error in a region that announces it. Renders the region always, the words only when there are some. */
export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <Announcer aria-live="polite">
      {hasContent(children) ? (
        <Problem id={id}>
          <span>{children}</span>
        </Problem>
      ) : null}
    </Announcer>
  );
}

/** `false`, `null` and the empty string say nothing, so `error={touched && problem}` works. */
export function hasContent(words: ReactNode): boolean {
  return words !== undefined && words !== null && words !== false && words !== '';
}

/**
 * Whether a control was given words, or room for them: an error that comes later finds its place, and the control stays
 * where it is.
 */
export function hasFieldProps(props: FieldLabelProps): boolean {
  return 'label' in props || 'description' in props || 'error' in props;
}
