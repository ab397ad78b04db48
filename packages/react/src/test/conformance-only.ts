/**
 * Replaces `vitest` in component tests where only their conformance runs: groups and hooks stay, tests of their own are
 * left out.
 */
export * from 'vitest';

type Run = (name: string, body: () => unknown) => unknown;

/** A group without tests would be an error, so the body runs in the group around it. */
const group: Run = (_name, body) => body();
const none = (): void => undefined;

/** The body runs once for each row: its parts have a conformance of their own. */
const groups =
  (rows: readonly unknown[]): Run =>
  (_name, body) => {
    for (const row of rows) (body as (...values: unknown[]) => unknown)(...(Array.isArray(row) ? row : [row]));
  };

/** `skipIf` and the like return a function that takes the name and the body. */
const variants = (base: Run | typeof none, each: (rows: readonly unknown[]) => Run | typeof none): object =>
  new Proxy(base, {
    get: (target, key) => {
      if (key === 'each') return each;
      return key in target && key !== 'name' ? Reflect.get(target, key) : () => none;
    },
  });

export const describe = variants(group, groups);
export const it = variants(none, () => none);
export const test = it;
