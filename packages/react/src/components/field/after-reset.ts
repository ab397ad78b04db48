/**
 * Calls `done` after each reset of a form that was not prevented. During the event the controls still have their old
 * values.
 * @returns the function that removes the listener
 */
export function afterReset(form: HTMLFormElement | null | undefined, done: () => void): () => void {
  let timer = 0;
  const listen = (event: Event) => {
    timer = window.setTimeout(() => {
      if (!event.defaultPrevented) done();
    });
  };
  form?.addEventListener('reset', listen);
  return () => {
    window.clearTimeout(timer);
    form?.removeEventListener('reset', listen);
  };
}
