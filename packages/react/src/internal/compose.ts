import type { Ref } from 'react';

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

/** Sets a ref. @returns what ends it: its own clean-up function (React 19), or setting it to `null` */
function assign<T>(ref: NonNullable<Ref<T>>, node: T | null): () => void {
  const end = typeof ref === 'function' ? ref(node) : void (ref.current = node);
  return end ?? (() => assign(ref, null));
}

/** One ref that feeds two. */
export function joinRefs<T>(first: NonNullable<Ref<T>>, second: NonNullable<Ref<T>>): Ref<T> {
  return (node: T | null) => {
    const ends = [assign(first, node), assign(second, node)];
    return () => ends.forEach((end) => end());
  };
}

/** As {@link joinRefs}, where one or both may be missing. */
export function composeRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  return first && second ? joinRefs(first, second) : (first ?? second);
}
