/**
 * Replaces `vitest` in component tests where only their conformance runs: groups and hooks stay, tests of their own are
 * left out.
 */
export * from 'vitest';

type Run = (name: string, body: () => unknown) => unknown;

/** A group without tests would be an error, so the body runs in the group around it. */
const group: Run = (_name, body) => body();
const none = (): void => undefined;

/** `each`, `skipIf` and the like return a function that takes the name and the body. */
const variants = (base: Run | typeof none): object =>
  new Proxy(base, { get: (target, key) => (key in target && key !== 'name' ? Reflect.get(target, key) : () => none) });

export const describe = variants(group);
export const it = variants(none);
export const test = it;
