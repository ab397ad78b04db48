import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { focusedIn, isPersonFocus } from '../../internal/focus.js';
import { isComposing } from '../../internal/keys.js';
import type { TooltipChangeDetails, TooltipChangeReason } from './Tooltip.props.js';

/** How long a touch rests before it opens, and how long the tooltip stays after the finger has gone; milliseconds. */
const TOUCH = { open: 500, close: 1500 } as const;
/** How long after one has closed the next opens without its delay, in milliseconds. */
const NEXT = 300;
/** How long a pointer may be on its way from the child to the tooltip, in milliseconds. */
const CROSSING = 120;

/** The open tooltip of this page, and the last one that closed: a row of tooltips needs no provider to know. */
const page: { current?: TooltipOpening; last?: { opening: TooltipOpening; time: number } } = {};

interface Props {
  readonly open: boolean;
  readonly delay: number;
  readonly setOpen: (open: boolean, details: TooltipChangeDetails) => void;
}

/** Opens and closes one tooltip by pointer, focus, touch and keys. No React state: it reads the latest props. */
export class TooltipOpening {
  private props!: Props;
  #timer = 0;
  #isWaiting = false;
  /** Dismissed by a press or Escape: stays closed until the pointer or focus leaves. */
  #isDismissed = false;
  /** The child that had focus when the window lost it. */
  #left: EventTarget | null = null;

  /** Takes the props of the latest render. */
  follow(props: Props): void {
    this.props = props;
  }

  /** While the tooltip is open. @returns the end of it */
  connect(document: Document): () => void {
    page.current = this;
    document.addEventListener('keydown', this.#keyDown, true);
    return () => {
      document.removeEventListener('keydown', this.#keyDown, true);
      if (page.current === this) page.current = undefined;
      page.last = { opening: this, time: performance.now() };
    };
  }

  stop = (): void => {
    window.clearTimeout(this.#timer);
    this.#isWaiting = false;
  };

  #wait(time: number, act: () => void): void {
    this.stop();
    this.#isWaiting = true;
    this.#timer = window.setTimeout(() => {
      this.#isWaiting = false;
      act();
    }, time);
  }

  #show(reason: TooltipChangeReason, event: Event): void {
    this.stop();
    if (this.props.open) return;
    const { current } = page;
    if (current && current !== this) current.#hide('none', event);
    this.props.setOpen(true, { reason, event });
  }

  #hide(reason: TooltipChangeReason, event: Event): void {
    this.stop();
    if (this.props.open) this.props.setOpen(false, { reason, event });
  }

  #dismiss(reason: TooltipChangeReason, event: Event): void {
    this.#isDismissed = true;
    this.#hide(reason, event);
  }

  #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    this.#dismiss('escape-key', event);
    // What is around the tooltip stays open.
    event.preventDefault();
  };

  /** Leaving the child or the tooltip: the other one may be entered next. */
  leave = ({ pointerType, nativeEvent }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    this.#isDismissed = false;
    this.#wait(CROSSING, () => this.#hide('trigger-hover', nativeEvent));
  };

  /** Handlers of the child. */
  readonly handlers = {
    onPointerMove: ({ pointerType, nativeEvent }: PointerEvent): void => {
      if (pointerType === 'touch' || this.#isDismissed) return;
      // A pointer that comes from another tooltip has waited already.
      const { current, last } = page;
      const isNext = last && last.opening !== this && performance.now() - last.time < NEXT;
      if (this.props.open) this.stop();
      else if (isNext || (current && current !== this)) this.#show('trigger-hover', nativeEvent);
      else if (!this.#isWaiting) this.#wait(this.props.delay, () => this.#show('trigger-hover', nativeEvent));
    },
    onPointerLeave: this.leave,
    onPointerDown: ({ pointerType, nativeEvent }: PointerEvent): void => {
      this.#dismiss('trigger-press', nativeEvent);
      // A touch that rests opens, as the system's own tooltips do.
      if (pointerType === 'touch') this.#wait(TOUCH.open, () => this.#show('trigger-touch', nativeEvent));
    },
    onPointerUp: ({ pointerType, nativeEvent }: PointerEvent): void => {
      if (pointerType === 'touch') this.#wait(TOUCH.close, () => this.#hide('trigger-touch', nativeEvent));
    },
    onPointerCancel: this.stop,
    onClick: ({ nativeEvent }: MouseEvent): void => {
      if ((nativeEvent as globalThis.PointerEvent).pointerType !== 'touch') this.#dismiss('trigger-press', nativeEvent);
    },
    onFocus: ({ target, nativeEvent }: FocusEvent): void => {
      const isBack = this.#left === target;
      this.#left = null;
      // Focus by a press, moved by a program, or back with the window does not ask for a tooltip.
      if (this.#isDismissed || isBack || !isPersonFocus() || !target.matches(':focus-visible')) return;
      this.#show('trigger-focus', nativeEvent);
    },
    onBlur: ({ target, currentTarget, relatedTarget, nativeEvent }: FocusEvent): void => {
      if (currentTarget.contains(relatedTarget)) return;
      this.#left = focusedIn(target) === target ? target : null;
      this.#isDismissed = false;
      this.#hide('focus-out', nativeEvent);
    },
  };
}
