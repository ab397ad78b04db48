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

/** The element type of a component or a part; a part writes its class into the props. */
function targetOf(type: ElementType | Part, props: PartProps): ElementType {
  const { tag, className } = type as Part;
  if (!tag) return type as ElementType;
  if (process.env.NODE_ENV === 'development') schedulePageCheck();
  const target = props.as ?? (tag as ElementType);
  // The next element must not get `as`; deleting it would make the object slow.
  if (props.as) props.as = undefined;
  props.className = className + (props.className ? ` ${props.className}` : '');
  return target;
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
