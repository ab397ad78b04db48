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
  className?: string;
}

function resolve(type: ElementType | Part, props: PartProps): ElementType {
  const { tag, className } = type as Part;
  if (!tag) return type as ElementType;
  const target = props.as;
  if (target) props.as = undefined;
  props.className = className + (props.className ? ` ${props.className}` : '');
  return target ?? (tag as ElementType);
}

/** One child or none. */
export function jsx(type: ElementType | Part, props: object, key?: Key): ReactElement {
  return element(resolve(type, props), props, key);
}

/** Several children known at build time. */
export function jsxs(type: ElementType | Part, props: object, key?: Key): ReactElement {
  return elements(resolve(type, props), props, key);
}

export { Fragment };
