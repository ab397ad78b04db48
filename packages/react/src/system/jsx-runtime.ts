/**
 * The JSX runtime of the static entry. The build compiles a `*.styles.ts` to parts, `{ tag, className }`, and this
 * runtime turns a part into its host element: without a wrapper component and without a hook, so a presentational
 * component stays a server component.
 *
 * The JSX transform makes a new props object for each element, so the runtime may write the class into it. That saves a
 * copy per element.
 */
import type { ElementType, Key, ReactElement } from 'react';
import { Fragment, jsx as element, jsxs as elements } from 'react/jsx-runtime';

/** A styled component as the static build writes it. */
export interface Part {
  readonly tag: string;
  readonly className: string;
}

interface PartProps {
  as?: ElementType;
  children?: unknown;
  className?: string;
}

/**
 * Makes an element of a component or a part. One function serves one child and several: an array of children comes from
 * JSX, or was checked for keys where it was made.
 */
export function jsx(type: ElementType | Part, props: PartProps, key?: Key): ReactElement {
  const { tag, className } = type as Part;
  let target = type as ElementType;
  if (tag) {
    target = props.as ?? (tag as ElementType);
    // The next element must not get `as`; deleting it would make the object slow.
    if (props.as) props.as = undefined;
    props.className = className + (props.className ? ` ${props.className}` : '');
  }
  return (Array.isArray(props.children) ? elements : element)(target, props, key);
}

export { Fragment, jsx as jsxs };
