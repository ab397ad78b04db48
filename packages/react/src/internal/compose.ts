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

/** One ref that feeds two. Keeps the clean-up functions that React 19 refs may return. */
export function composeRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  if (!first || !second) return first ?? second;
  return (node: T | null) => {
    const endFirst = assign(first, node);
    const endSecond = assign(second, node);
    return () => {
      endFirst();
      endSecond();
    };
  };
}
