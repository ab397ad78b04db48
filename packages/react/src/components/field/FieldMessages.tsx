import type { ReactNode } from 'react';
import type { FieldLabelProps } from './Field.props.js';
import { Announcer, Problem } from './Field.styles.js';

interface FieldErrorProps {
  id: string;
  children: ReactNode;
}

/** An error in a live region. The region is always rendered: only changes in a known region are announced. */
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

/** `false`, `null` and the empty string are no content, so `error={touched && problem}` works. */
export function hasContent(words: ReactNode): boolean {
  return words !== undefined && words !== null && words !== false && words !== '';
}

/**
 * Whether a control has a field prop, even an empty one: an error that comes later is shown without mounting the control
 * again.
 */
export function hasFieldProps(props: FieldLabelProps): boolean {
  return 'label' in props || 'description' in props || 'error' in props;
}
