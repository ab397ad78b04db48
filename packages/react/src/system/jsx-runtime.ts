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
import { schedulePageCheck } from '../checks/check-page.js';

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

/** Read once: Node looks up a variable of the environment at each access, which costs a third of a server render. */
const check = process.env.NODE_ENV === 'development' ? schedulePageCheck : undefined;

/** The element type of a component or a part; a part writes its class into the props. */
function targetOf(type: ElementType | Part, props: PartProps): ElementType {
  const { tag, className } = type as Part;
  if (!tag) return type as ElementType;
  check?.();
  const { as } = props;
  // The next element must not get `as`; deleting it would make the object slow.
  if (as) props.as = undefined;
  props.className = props.className ? `${className} ${props.className}` : className;
  return as ?? (tag as ElementType);
}

/** Makes an element of a component or a part. Children in an array need keys: React reports those without. */
export function jsx(type: ElementType | Part, props: PartProps, key?: Key): ReactElement {
  return element(targetOf(type, props), props, key);
}

/** As `jsx`, for several children that JSX lists: they need no keys. */
export function jsxs(type: ElementType | Part, props: PartProps, key?: Key): ReactElement {
  return elements(targetOf(type, props), props, key);
}

export { Fragment };
