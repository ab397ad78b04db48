/**
 * The JSX runtime of the static entry. At build a `*.styles.ts` becomes parts, `{ tag, className }`, and this
 * runtime turns a part straight into its host element: there is no wrapper component and no hook, so a
 * presentational component stays a server component.
 *
 * The props object belongs to us: the JSX transform makes a fresh one for every element. Writing the class into it
 * saves a copy per element.
 */
import type { ElementType, Key, ReactElement } from 'react';
import { Fragment, jsx as element, jsxs as elements } from 'react/jsx-runtime';

/** What the static build leaves of a styled component. */
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
 * Makes an element of a component or a part. One function for one child and for several: an array of children was
 * written out in JSX here, or was checked for keys where it was made.
 */
export function jsx(type: ElementType | Part, props: PartProps, key?: Key): ReactElement {
  const { tag, className } = type as Part;
  let target = type as ElementType;
  if (tag) {
    target = props.as ?? (tag as ElementType);
    // An `as` that stays would reach the next element; deleting it would make the object slow.
    if (props.as) props.as = undefined;
    props.className = className + (props.className ? ` ${props.className}` : '');
  }
  return (Array.isArray(props.children) ? elements : element)(target, props, key);
}

export { Fragment, jsx as jsxs };
