/**
 * Calls `done` after each reset of a form that went through. While the event is heard, the controls still have their old
 * values, and someone may yet prevent it.
 * @returns the function that ends it
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
