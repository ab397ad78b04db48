import {
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { useBrowserLayoutEffect } from '../../internal/use-browser-layout-effect.js';
import type { MarqueeSpeed } from './Marquee.props.js';

/** In pixels a second. */
const SPEEDS: Readonly<Record<MarqueeSpeed, number>> = { slow: 30, medium: 60, fast: 120 };
/** Of a row that is very short in a wide place. */
const MOST_COPIES = 24;

const query = '(prefers-reduced-motion: reduce)';

function watchMotion(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether it may move: in a browser, for people who have nothing against motion. */
const useMayMove = (): boolean =>
  useSyncExternalStore(
    watchMotion,
    () => !matchMedia(query).matches,
    () => false,
  );

interface MotionOptions {
  readonly viewport: RefObject<HTMLElement | null>;
  /** What moves: the row and its copies. */
  readonly track: RefObject<HTMLElement | null>;
  readonly speed: MarqueeSpeed;
  readonly reverse: boolean;
  readonly paused: boolean;
}

/**
 * Moves a row by its own width, again and again, in the direction of the page around it. It stops while a pointer or
 * focus is in it.
 * @returns whether it moves at all, how many copies of the row fill the place, and the handlers of the viewport
 */
export function useMotion({ viewport, track, speed, reverse, paused }: MotionOptions) {
  const mayMove = useMayMove();
  const [copies, setCopies] = useState(1);
  const motion = useRef<Animation>(undefined);
  /** Why it stops, besides `paused`. */
  const held = useRef(new Set<'pointer' | 'focus'>());
  const isPaused = useRef(paused);
  const sync = () => {
    if (isPaused.current || held.current.size > 0) motion.current?.pause();
    else motion.current?.play();
  };
  useBrowserLayoutEffect(() => {
    isPaused.current = paused;
    sync();
  }, [paused]);
  useEffect(() => {
    const [place, node] = [viewport.current, track.current];
    const row = node?.firstElementChild;
    if (!mayMove || !place || !node || !row) return undefined;
    const start = () => {
      const progress = motion.current?.effect?.getComputedTiming().progress ?? 0;
      motion.current?.cancel();
      motion.current = animate(node, row, speed, reverse, progress);
      setCopies(copiesOf(place, row));
      sync();
    };
    const size = new ResizeObserver(start);
    size.observe(place);
    size.observe(row);
    const direction = new MutationObserver(start);
    direction.observe(node.ownerDocument, { subtree: true, attributeFilter: ['dir'] });
    return () => {
      size.disconnect();
      direction.disconnect();
      motion.current?.cancel();
      motion.current = undefined;
    };
  }, [viewport, track, mayMove, speed, reverse]);
  const hold = (by: 'pointer' | 'focus', isHeld: boolean) => {
    if (isHeld) held.current.add(by);
    else held.current.delete(by);
    sync();
  };
  return {
    mayMove,
    copies: mayMove ? copies : 0,
    handlers: {
      onPointerEnter: ({ pointerType }: PointerEvent) => pointerType !== 'touch' && hold('pointer', true),
      onPointerLeave: () => hold('pointer', false),
      onFocus: ({ currentTarget, target }: FocusEvent<HTMLElement>) => {
        hold('focus', true);
        if (motion.current) showFocused(currentTarget, target, motion.current, reverse);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (currentTarget.contains(relatedTarget)) return;
        if (motion.current) currentTarget.scrollLeft = 0;
        hold('focus', false);
      },
    },
  };
}

/** A row that is not laid out moves nothing. */
function animate(
  node: HTMLElement,
  row: Element,
  speed: MarqueeSpeed,
  reverse: boolean,
  progress: number,
): Animation | undefined {
  const { width } = row.getBoundingClientRect();
  if (width === 0) return undefined;
  const side = getComputedStyle(node).direction === 'rtl' ? 1 : -1;
  const keyframes = { translate: ['0', `${side * width}px`] };
  const duration = (width / SPEEDS[speed]) * 1000;
  const motion = node.animate(keyframes, {
    duration,
    iterations: Infinity,
    direction: reverse ? 'reverse' : 'normal',
  });
  motion.currentTime = (reverse ? 1 - progress : progress) * duration;
  return motion;
}

/** So many that no gap is seen when the row has left. */
function copiesOf(place: Element, row: Element): number {
  const { width } = row.getBoundingClientRect();
  return width === 0 ? 1 : Math.min(MOST_COPIES, Math.max(1, Math.ceil(place.clientWidth / width)));
}

/** A link that has left the place cannot be scrolled to: the row goes back to its start. */
function showFocused(place: HTMLElement, focused: HTMLElement, motion: Animation, reverse: boolean): void {
  const [box, link] = [place.getBoundingClientRect(), focused.getBoundingClientRect()];
  if (link.left >= box.left && link.right <= box.right) return;
  const { duration } = motion.effect!.getComputedTiming();
  motion.currentTime = reverse ? Number(duration) - 1 : 0;
  focused.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
