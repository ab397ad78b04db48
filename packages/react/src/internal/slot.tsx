import { Children, cloneElement, isValidElement, use, type ReactElement, type ReactNode, type Ref } from 'react';
import { composeHandlers, composeRefs } from './compose.js';

type Props = Record<string, unknown>;

const LAZY = Symbol.for('react.lazy');

/** A child that crosses from the server may arrive as a lazy reference; `use` waits for it. */
function onlyElement(children: ReactNode): ReactElement<Props> {
  const child = children as { $$typeof?: symbol; _payload?: Promise<ReactNode> } | null | undefined;
  const settled = child?.$$typeof === LAZY && child._payload ? use(child._payload) : children;
  if (isValidElement<Props>(settled)) return settled;
  return Children.only(settled) as ReactElement<Props>;
}

function isHandler(name: string, value: unknown): value is (event: never) => unknown {
  return typeof value === 'function' && /^on[A-Z]/.test(name);
}

/** The child's own props win; handlers, class, style and ref of both are kept. */
function mergeProps(outer: Props, inner: Props): Props {
  const merged: Props = { ...outer, ...inner };
  for (const name in outer) {
    const value = outer[name];
    if (isHandler(name, value)) merged[name] = composeHandlers(inner[name] as typeof value, value);
  }
  if (outer.className && inner.className) merged.className = `${outer.className as string} ${inner.className as string}`;
  if (outer.style && inner.style) merged.style = { ...(outer.style as object), ...(inner.style as object) };
  merged.ref = composeRefs(outer.ref as Ref<unknown>, inner.ref as Ref<unknown>);
  return merged;
}

/**
 * Renders its only child with the props it was given: what `asChild` stands on.
 * Use it as `<Root as={asChild ? Slot : undefined} …>{children}</Root>`.
 */
export function Slot({ children, ...outer }: Props & { children?: ReactNode }): ReactElement {
  const child = onlyElement(children);
  const { children: _, ...inner } = child.props;
  return cloneElement(child, mergeProps(outer, inner));
}

/** For an `asChild` component with content of its own: puts `wrap(inner)` in place of the child's children. */
export function wrapChild(children: ReactNode, wrap: (inner: ReactNode) => ReactNode): ReactElement {
  const child = onlyElement(children);
  return cloneElement(child, undefined, wrap(child.props.children as ReactNode));
}
