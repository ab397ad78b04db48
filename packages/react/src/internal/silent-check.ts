/** `checkValidity()` asks whether a form is right; only a person, or `reportValidity()`, asks to show what is wrong. */

type Check = (this: object) => boolean;

let depth = 0;
const watched = new WeakSet<Window>();

/** Whether a script runs `checkValidity()` right now: the browser sends the same event as when a person submits. */
export const isSilentCheck = (): boolean => depth > 0;

const kinds = ['Form', 'Input', 'TextArea', 'Select', 'FieldSet', 'Button', 'Output'] as const;

/**
 * Watches the calls of `checkValidity()` in the window, once. The event says nothing about its cause, so the methods count
 * their calls; they return what they returned before.
 */
export function watchChecks(view: (Window & typeof globalThis) | undefined = globalThis.window): void {
  if (!view || watched.has(view)) return;
  watched.add(view);
  for (const kind of kinds) {
    const { prototype } = view[`HTML${kind}Element`];
    const own = prototype.checkValidity as Check;
    Object.defineProperty(prototype, 'checkValidity', {
      configurable: true,
      writable: true,
      value(this: object) {
        depth += 1;
        try {
          return own.call(this);
        } finally {
          depth -= 1;
        }
      },
    });
  }
}
