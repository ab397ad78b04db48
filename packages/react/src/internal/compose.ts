import type { Ref, RefCallback } from 'react';

type Handler = (event: never, ...rest: never[]) => unknown;

/** Calls the first handler, then the second, unless the first prevented the event's default. */
export function composeHandlers(first: Handler | undefined, second: Handler | undefined): Handler | undefined {
  if (!first || !second) return first ?? second;
  return (event, ...rest) => {
    const result = first(event, ...rest);
    if (!(event as { defaultPrevented?: boolean } | undefined)?.defaultPrevented) second(event, ...rest);
    return result;
  };
}

/** @returns the clean-up of a ref: its own function (React 19), or one that sets it to `null` */
function setRef<T>(ref: NonNullable<Ref<T>>, node: T | null): () => void {
  if (typeof ref === 'function') return ref(node) ?? (() => void ref(null));
  ref.current = node;
  return () => {
    ref.current = null;
  };
}

const composed = new WeakMap<object, WeakMap<object, RefCallback<never>>>();

/**
 * One ref that sets two, or the only one given. The same two give the same function: React detaches and attaches a ref
 * that changes. Keeps the clean-up functions that React 19 refs may return. No hook, so that it works on a server.
 */
export function composeRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  if (!first || !second) return first ?? second;
  const bySecond = composed.get(first) ?? new WeakMap<object, RefCallback<T>>();
  const ref =
    bySecond.get(second) ??
    ((node: T | null) => {
      const cleanUps = [setRef(first, node), setRef(second, node)];
      return () => cleanUps.forEach((cleanUp) => cleanUp());
    });
  composed.set(first, bySecond.set(second, ref));
  return ref;
}
