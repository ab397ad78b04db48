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

/** What React tells something: a handler its event, a ref its node. */
export type Told = ((what: unknown) => unknown) | { current: unknown };

/** @returns what ends a ref: its own clean-up function (React 19), or setting it to `null` */
export function tell(whom: Told, what: unknown): () => void {
  const end = typeof whom === 'function' ? whom(what) : void (whom.current = what);
  return (end as (() => void) | undefined) ?? (() => tell(whom, null));
}

/** One ref that feeds two, or the one that is there. Keeps the clean-up functions that React 19 refs may return. */
export function composeRefs<T>(first: Ref<T> | undefined, second: Ref<T> | undefined): Ref<T> | undefined {
  if (!first || !second) return first ?? second;
  return (node) => {
    const ends = [tell(first as Told, node), tell(second as Told, node)];
    return () => ends.forEach((end) => end());
  };
}
