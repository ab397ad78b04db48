'use client';

import { use, type ReactNode } from 'react';

interface LazyNode {
  readonly _payload?: Promise<ReactNode>;
}

/**
 * The child that `asChild` needs in hand. What crosses from the server to a client component may arrive as a lazy
 * reference; `use` waits for it.
 */
export function useSettled(children: ReactNode, asChild: boolean | undefined): ReactNode {
  const payload = asChild ? (children as LazyNode | undefined)?._payload : undefined;
  return payload ? use(payload) : children;
}
