let waiting: string | undefined;
let listener: ((link: string) => void) | undefined;

/** Storybook was opened with a link that has a draft: the editor offers it when it is ready. */
export function receiveLink(link: string): void {
  if (listener) listener(link);
  else waiting = link;
}

/** @returns the function that ends it */
export function onLink(next: (link: string) => void): () => void {
  listener = next;
  if (waiting !== undefined) next(waiting);
  waiting = undefined;
  return () => {
    listener = undefined;
  };
}
