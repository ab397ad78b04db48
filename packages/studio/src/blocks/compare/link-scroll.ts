/**
 * Links the page in a frame with other scrollers, also after it has loaded another one.
 *
 * @returns the function that ends this
 */
export function linkFrame(link: LinkedScroll, frame: HTMLIFrameElement): () => void {
  let unlink: (() => void) | undefined;
  const start = (): void => {
    const { contentDocument } = frame;
    unlink?.();
    if (contentDocument?.scrollingElement) unlink = link.add(contentDocument.scrollingElement, contentDocument);
  };
  start();
  frame.addEventListener('load', start);
  return () => {
    frame.removeEventListener('load', start);
    unlink?.();
  };
}

/** What scrolls: the document of a window, or an element. */
type Scroller = Element;

/** How far a scroller is, from 0 to 1, down and to the side. From right to left `scrollLeft` is negative. */
const placeOf = (one: Scroller) => ({
  down: one.scrollTop / Math.max(1, one.scrollHeight - one.clientHeight),
  aside: Math.abs(one.scrollLeft) / Math.max(1, one.scrollWidth - one.clientWidth),
});

/** Keeps scrollers at the same place of their content, however long it is in each. */
export class LinkedScroll {
  readonly #scrollers = new Set<Scroller>();
  /** Scrollers that this object has moved, whose event is to come. */
  readonly #moved = new WeakSet<Scroller>();

  /**
   * Links a scroller with the others.
   *
   * @param events what its scroll events are sent to: a document for the scroller of a window
   * @returns the function that ends the link
   */
  add(scroller: Scroller, events: EventTarget = scroller): () => void {
    const follow = (): void => {
      if (!this.#moved.delete(scroller)) this.#follow(scroller);
    };
    this.#scrollers.add(scroller);
    events.addEventListener('scroll', follow, { passive: true });
    return () => {
      events.removeEventListener('scroll', follow);
      this.#scrollers.delete(scroller);
    };
  }

  #follow(source: Scroller): void {
    const { down, aside } = placeOf(source);
    for (const one of this.#scrollers) {
      if (one === source) continue;
      const before = [one.scrollTop, one.scrollLeft];
      const isRtl = getComputedStyle(one).direction === 'rtl';
      one.scrollTop = down * (one.scrollHeight - one.clientHeight);
      one.scrollLeft = aside * (one.scrollWidth - one.clientWidth) * (isRtl ? -1 : 1);
      if (one.scrollTop !== before[0] || one.scrollLeft !== before[1]) this.#moved.add(one);
    }
  }
}
