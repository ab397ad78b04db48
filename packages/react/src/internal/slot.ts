import type { ElementType, ReactElement, ReactNode, Ref } from 'react';
import { jsx } from '../system/jsx-runtime.js';
import { composeRefs } from './compose.js';

type Props = Record<string, unknown>;
type Handler = (...args: unknown[]) => void;
type GivenRef = NonNullable<Ref<unknown>>;

interface SlotProps extends Props {
  children?: ReactNode;
  /** What stands in the child in place of its children. */
  wrap?: (inner: ReactNode) => ReactNode;
}

/** Both sides are given: handlers run one after the other, class, style and ref are joined, else the child's wins. */
function join(name: string, outer: unknown, inner: unknown): unknown {
  if (name === 'ref') return composeRefs(outer as GivenRef, inner as GivenRef);
  if (name === 'style') return { ...(outer as object), ...(inner as object) };
  if (name === 'className') return `${outer as string} ${inner as string}`;
  if (typeof outer !== 'function') return inner;
  return (...args: unknown[]) => {
    (inner as Handler)(...args);
    (outer as Handler)(...args);
  };
}

/**
 * Renders its only child with the props it was given: what `asChild` stands on.
 * Use it as `<Root as={asChild ? Slot : undefined} …>{children}</Root>`.
 *
 * In a client component the child may come from the server as a lazy reference: pass it through `useSettled` first.
 */
export function Slot({ children, wrap, ...outer }: SlotProps): ReactElement {
  const { type, props } = children as ReactElement<Props, ElementType>;
  const merged: Props = { ...outer, ...props };
  for (const name in outer) if (outer[name] && props[name]) merged[name] = join(name, outer[name], props[name]);
  if (wrap) merged.children = wrap(props.children as ReactNode);
  return jsx(type, merged);
}
