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

function assign<T>(ref: Ref<T> | undefined, value: T | null): void | (() => void) {
  if (typeof ref === 'function') return ref(value) ?? undefined;
  if (ref) ref.current = value;
}

/** One ref that feeds several. Keeps the clean-up functions that React 19 refs may return. */
export function composeRefs<T>(...refs: readonly (Ref<T> | undefined)[]): RefCallback<T> | Ref<T> | undefined {
  const given = refs.filter((ref) => ref != null);
  if (given.length < 2) return given[0];
  return (node: T | null) => {
    const cleanups = given.map((ref) => assign(ref, node));
    return () => {
      cleanups.forEach((cleanup, index) => (cleanup ? cleanup() : assign(given[index], null)));
    };
  };
}
