import { use, type ElementType, type ReactElement, type ReactNode, type Ref } from 'react';
import { jsx } from '../system/jsx-runtime.js';
import { joinRefs } from './compose.js';

type Props = Record<string, unknown>;
type Handler = (...args: unknown[]) => void;
type GivenRef = NonNullable<Ref<unknown>>;

interface Child extends ReactElement<Props, ElementType> {
  readonly _payload?: Promise<Child>;
}

interface SlotProps extends Props {
  children?: ReactNode;
  /** What stands in the child in place of its children. */
  wrap?: (inner: ReactNode) => ReactNode;
}

/** Both sides are given: handlers run one after the other, class, style and ref are joined, else the child's wins. */
function join(name: string, outer: unknown, inner: unknown): unknown {
  if (name === 'ref') return joinRefs(outer as GivenRef, inner as GivenRef);
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
 */
export function Slot({ children, wrap, ...outer }: SlotProps): ReactElement {
  const given = children as Child;
  // A child that crosses from the server may arrive as a lazy reference; `use` waits for it.
  const { type, key, props } = given._payload ? use(given._payload) : given;
  const merged: Props = { ...outer, ...props };
  for (const name in outer) if (outer[name] && props[name]) merged[name] = join(name, outer[name], props[name]);
  if (wrap) merged.children = wrap(props.children as ReactNode);
  return jsx(type, merged, key ?? undefined);
}
