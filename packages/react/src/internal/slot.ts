import type { ElementType, ReactElement, ReactNode } from 'react';
import { jsx } from '../system/jsx-runtime.js';
import { tell, type Told } from './compose.js';

type Props = Record<string, unknown>;
type Child = ReactElement<Props, ElementType>;

interface SlotProps extends Props {
  children?: ReactNode;
  /** What is done to the joined props in the end; they are an object of the slot's own. */
  end?: (props: Props) => void;
}

/** A child on its way from the server. `_init` gives it, or throws what React has to wait for. */
interface Lazy {
  readonly _init?: (payload: unknown) => Child;
  readonly _payload?: unknown;
}

/**
 * Renders its only child with the props it was given: what `asChild` stands on. Where both sides give one, handlers run
 * one after the other, class, style and ref are joined; else the child's wins. In a client component a child of the
 * server may be a lazy reference; it is waited for.
 *
 * Use it as `<Root as={asChild ? Slot : undefined} …>{children}</Root>`.
 */
export function Slot({ children, end, ...outer }: SlotProps): ReactElement {
  const { type, props } = (children as Lazy)._init?.((children as Lazy)._payload) ?? (children as Child);
  const merged: Props = { ...outer, ...props };
  for (const name in outer) {
    const own = outer[name];
    const theirs = props[name];
    if (own && theirs)
      merged[name] =
        name === 'style'
          ? { ...own, ...theirs }
          : name === 'className'
            ? (own as string) + ' ' + (theirs as string)
            : name === 'ref' || typeof own === 'function'
              ? (what: unknown) => {
                  const endTheirs = tell(theirs as Told, what);
                  const endOwn = tell(own as Told, what);
                  return () => {
                    endTheirs();
                    endOwn();
                  };
                }
              : theirs;
  }
  end?.(merged);
  return jsx(type, merged);
}
