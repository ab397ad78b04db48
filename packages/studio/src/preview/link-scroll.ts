/**
 * Scrolls windows together: one that is scrolled takes the others to the same share of their way, as a draft may be longer
 * than what is saved.
 *
 * @returns the function that ends this
 */
export function linkScroll(frames: readonly HTMLIFrameElement[]): () => void {
  const ends = frames.map((frame) => {
    let stop = (): void => {};
    const start = (): void => {
      stop();
      stop = listen(frame, frames);
    };
    start();
    frame.addEventListener('load', start);
    return () => {
      stop();
      frame.removeEventListener('load', start);
    };
  });
  return () => {
    for (const end of ends) end();
  };
}

function listen(frame: HTMLIFrameElement, all: readonly HTMLIFrameElement[]): () => void {
  const page = frame.contentWindow;
  if (!page) return () => {};
  const follow = (): void => {
    const share = shareOf(page);
    // A window that was taken along is there already: its own event changes nothing.
    for (const other of all) if (other !== frame && other.contentWindow) scrollTo(other.contentWindow, share);
  };
  page.addEventListener('scroll', follow, { passive: true });
  return () => page.removeEventListener('scroll', follow);
}

const wayOf = ({ document, innerHeight }: Window): number =>
  Math.max(0, document.documentElement.scrollHeight - innerHeight);

const shareOf = (page: Window): number => (wayOf(page) === 0 ? 0 : page.scrollY / wayOf(page));

function scrollTo(page: Window, share: number): void {
  const top = Math.round(share * wayOf(page));
  if (Math.abs(top - page.scrollY) > 1) page.scrollTo({ top, behavior: 'instant' });
}
