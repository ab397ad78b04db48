import type { FocusEvent, MouseEvent, PointerEvent } from 'react';
import { isPersonFocus } from '../../internal/focus.js';
import type { HoverCardChangeDetails, HoverCardChangeReason } from './HoverCard.props.js';

/** How long a finger rests before the card opens, in milliseconds. A shorter touch follows the link. */
const TOUCH = 500;
/** How far it may move meanwhile, in pixels. */
const STILL = 10;

/** The open card of this page. */
const page: { current?: HoverCardOpening } = {};

interface Props {
  readonly open: boolean;
  readonly delay: number;
  readonly closeDelay: number;
  readonly setOpen: (open: boolean, details: HoverCardChangeDetails) => void;
}

/** Opens and closes one card by pointer, focus and touch. No React state: it reads the latest props. */
export class HoverCardOpening {
  #props!: Props;
  #timer = 0;
  #isWaiting = false;
  /** Dismissed: stays closed until the pointer leaves. */
  #isDismissed = false;
  #touch = { x: 0, y: 0, hasOpened: false };

  /** After each render. */
  update = (props: Props): void => {
    this.#props = props;
  };

  stop = (): void => {
    window.clearTimeout(this.#timer);
    this.#isWaiting = false;
  };

  /** While the card is open. @returns the end of it */
  connect = (): (() => void) => {
    page.current = this;
    return () => {
      if (page.current === this) page.current = undefined;
    };
  };

  /** Escape, a press outside, or focus that moves on. */
  dismiss = (reason: HoverCardChangeReason, event: Event): void => {
    this.stop();
    this.#isDismissed = true;
    this.#props.setOpen(false, { reason, event });
  };

  #wait(time: number, act: () => void): void {
    this.stop();
    this.#isWaiting = true;
    this.#timer = window.setTimeout(() => {
      this.#isWaiting = false;
      act();
    }, time);
  }

  #show(reason: HoverCardChangeReason, event: Event): void {
    if (this.#props.open) return;
    const { current } = page;
    if (current && current !== this) current.#props.setOpen(false, { reason: 'none', event });
    this.#props.setOpen(true, { reason, event });
  }

  /** The pointer leaves the link or the card, and may be on its way to the other one. */
  leave = ({ pointerType, nativeEvent: event }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    this.#isDismissed = false;
    this.#wait(this.#props.closeDelay, () => this.#props.setOpen(false, { reason: 'trigger-hover', event }));
  };

  /** Handlers of the link. */
  readonly handlers = {
    onPointerMove: ({ pointerType, clientX, clientY, nativeEvent }: PointerEvent): void => {
      const { x, y } = this.#touch;
      if (pointerType === 'touch') {
        if (Math.hypot(clientX - x, clientY - y) > STILL) this.stop();
      } else if (this.#props.open) this.stop();
      else if (!this.#isWaiting && !this.#isDismissed)
        this.#wait(this.#props.delay, () => this.#show('trigger-hover', nativeEvent));
    },
    onPointerLeave: this.leave,
    onPointerDown: ({ pointerType, clientX: x, clientY: y, nativeEvent }: PointerEvent): void => {
      this.stop();
      this.#touch = { x, y, hasOpened: false };
      if (pointerType !== 'touch') return;
      this.#wait(TOUCH, () => {
        this.#touch.hasOpened = true;
        this.#show('trigger-touch', nativeEvent);
      });
    },
    onPointerUp: ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') this.stop();
    },
    onPointerCancel: ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') this.stop();
    },
    // The finger that opened the card does not follow the link.
    onClickCapture: (event: MouseEvent): void => {
      if (!this.#touch.hasOpened) return;
      this.#touch.hasOpened = false;
      event.preventDefault();
      event.stopPropagation();
    },
    // The menu of the system would be over the card.
    onContextMenu: (event: MouseEvent): void => {
      if (this.#touch.hasOpened) event.preventDefault();
    },
    onFocus: ({ target, nativeEvent }: FocusEvent): void => {
      if (!isPersonFocus() || !target.matches(':focus-visible')) return;
      this.#wait(this.#props.delay, () => this.#show('trigger-focus', nativeEvent));
    },
    onBlur: (): void => {
      if (!this.#props.open) this.stop();
    },
  };
}
