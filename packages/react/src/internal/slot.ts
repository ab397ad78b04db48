import {
  Children,
  Fragment,
  isValidElement,
  type ElementType,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { jsx } from '../system/jsx-runtime.js';
import { checkChild } from '../checks/child.js';
import { composeRefs } from './compose.js';

type Props = Record<string, unknown>;
type Child = ReactElement<Props, ElementType>;
type AnyFunction = (...values: unknown[]) => unknown;

interface SlotProps extends Props {
  children?: ReactNode;
  /** Changes the merged props before the child is rendered. The object belongs to the slot. */
  transformProps?: (props: Props) => void;
}

/**
 * Renders its only child with the props of the slot: the base of `asChild`. If both sides have one, event handlers run
 * one after the other (the child's first), and class, style, ref and `aria-describedby` are joined. Otherwise the
 * child's prop wins. Works on the server.
 *
 * Use it as `<Root as={asChild ? Slot : undefined} …>{children}</Root>`.
 */
export function Slot({ children, transformProps, as: _as, ...outer }: SlotProps): ReactElement {
  // `as` is spent, and the child may be a slot with one of its own.
  const owner = nameOf(outer.className as string | undefined);
  const { type, props } = onlyChild(children, owner);
  const merged: Props = { ...outer, ...props };
  for (const name in outer) {
    const own = outer[name];
    const theirs = props[name];
    if (own && theirs) merged[name] = join(name, own, theirs);
  }
  const ownRef = outer.ref as Ref<unknown> | undefined;
  const childRef = props.ref as Ref<unknown> | undefined;
  const ref = composeRefs(childRef, ownRef);
  if (ref) merged.ref = ref;
  transformProps?.(merged);
  if (process.env.NODE_ENV === 'development') checkChild(owner, type, merged);
  return jsx(type, merged);
}

/** `ws-icon-button theirs` → `IconButton`. */
function nameOf(className: string | undefined): string {
  if (process.env.NODE_ENV === 'production' || !className) return 'Slot';
  const [own = ''] = className.split(' ');
  return own.replaceAll(/(?:^ws)?-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function join(name: string, own: unknown, theirs: unknown): unknown {
  if (name === 'style') return { ...(own as object), ...(theirs as object) };
  if (name === 'className') return `${own as string} ${theirs as string}`;
  // Its own description first, then what is around it.
  if (name === 'aria-describedby') return `${theirs as string} ${own as string}`;
  if (!/^on[A-Z]/.test(name)) return theirs;
  return (...values: unknown[]) => {
    const result = (theirs as AnyFunction)(...values);
    (own as AnyFunction)(...values);
    return result;
  };
}

/**
 * The one element in `children`. A lazy reference, as it comes from a server component, is resolved.
 * @param owner names the component in the error
 * @throws Error in development for none, several, text and fragments
 */
export function onlyChild(children: ReactNode, owner: string | undefined): Child {
  const all = Children.toArray(children);
  if (process.env.NODE_ENV !== 'production') refuseOthers(all, owner);
  return all[0] as Child;
}

function refuseOthers(all: readonly ReactNode[], owner = 'Slot'): void {
  const [child] = all;
  const isElement = isValidElement(child);
  if (all.length === 1 && isElement && child.type !== Fragment) return;
  const given = all.length !== 1 ? `${all.length} children` : isElement ? 'a fragment' : 'text';
  throw new Error(`${owner}: expected one element as the child, got ${given}. Wrap it in one element.`);
}
