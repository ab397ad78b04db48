import { listenTogether } from '../../internal/listen-together.js';

/**
 * Calls `done` after each reset of a form that was not prevented. During the event the controls still have their old
 * values.
 * @returns the function that removes the listener
 */
export function afterReset(form: HTMLFormElement | null | undefined, done: (reset: Event) => void): () => void {
  if (!form) return () => {};
  let timer = 0;
  const end = listenTogether(form, 'reset', (event) => {
    timer = window.setTimeout(() => {
      if (!event.defaultPrevented) done(event);
    });
  });
  return () => {
    window.clearTimeout(timer);
    end();
  };
}
