import EmblaCarousel, { type EmblaCarouselType } from 'embla-carousel';
import { useEffect, useRef, useState, type RefObject } from 'react';

interface Options {
  readonly viewport: RefObject<HTMLElement | null>;
  readonly index: number;
  readonly loop: boolean;
  /** Called when a person has dragged to another slide. */
  readonly onDrag: (index: number, event: Event) => void;
}

/** What is known of the slides once they are laid out. */
export interface Slides {
  /** The indexes of those in view; `undefined` before. */
  readonly inView: readonly number[] | undefined;
  /** How many places there are to go to; 0 before. */
  readonly stops: number;
}

const unknown: Slides = { inView: undefined, stops: 0 };
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Runs Embla on the viewport, in the direction of the page around it, also when that changes, and keeps it at an index. */
export function useEmbla({ viewport, index, loop, onDrag }: Options): Slides {
  const [slides, setSlides] = useState(unknown);
  const api = useRef<EmblaCarouselType | null>(null);
  const wanted = useRef(index);
  const drag = useRef(onDrag);
  useEffect(() => {
    wanted.current = index;
    drag.current = onDrag;
  });
  useEffect(() => {
    const node = viewport.current!;
    let direction = directionOf(node);
    const embla = EmblaCarousel(node, {
      align: 'start',
      containScroll: 'trimSnaps',
      direction,
      loop,
      startIndex: wanted.current,
    });
    api.current = embla;
    const read = () => {
      // What is beside the viewport by less than a pixel is not in view.
      setSlides({ inView: visibleOf(embla), stops: embla.scrollSnapList().length });
    };
    const settle = () => {
      read();
      const selected = embla.selectedScrollSnap();
      if (selected !== wanted.current) drag.current(selected, last.current ?? new Event('scroll'));
    };
    const last = { current: undefined as Event | undefined };
    const remember = (event: Event) => (last.current = event);
    node.addEventListener('pointerup', remember);
    node.addEventListener('touchend', remember);
    const turn = new MutationObserver(() => {
      if (directionOf(node) === direction) return;
      direction = directionOf(node);
      embla.reInit({ direction });
    });
    turn.observe(node.ownerDocument, { subtree: true, attributeFilter: ['dir'] });
    embla.on('reInit', read).on('settle', settle).on('select', read);
    read();
    return () => {
      turn.disconnect();
      node.removeEventListener('pointerup', remember);
      node.removeEventListener('touchend', remember);
      embla.destroy();
      api.current = null;
    };
  }, [viewport, loop]);
  useEffect(() => {
    api.current?.scrollTo(index, calm());
  }, [index]);
  return slides;
}

const directionOf = (node: Element): 'ltr' | 'rtl' => (getComputedStyle(node).direction === 'rtl' ? 'rtl' : 'ltr');

/** The slides from the one that is gone to, as many as fit. Not those that pass by meanwhile. */
function visibleOf(embla: EmblaCarouselType): number[] {
  const view = embla.rootNode().getBoundingClientRect().width;
  const nodes = embla.slideNodes();
  const width = nodes[0]?.getBoundingClientRect().width ?? view;
  const count = Math.max(1, Math.round(view / width));
  const first = Math.min(embla.selectedScrollSnap(), Math.max(0, nodes.length - count));
  return Array.from({ length: count }, (_, at) => (first + at) % Math.max(1, nodes.length));
}
