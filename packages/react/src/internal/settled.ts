import { use, type ReactNode } from 'react';

interface LazyNode {
  readonly _payload?: Promise<ReactNode>;
}

/**
 * The child that `asChild` needs in hand. What crosses from the server to a client component may arrive as a lazy
 * reference; `use` waits for it.
 */
export function settled(children: ReactNode): ReactNode {
  const payload = (children as LazyNode | undefined)?._payload;
  return payload ? use(payload) : children;
}
