/** How long a mouse rests on a button before its panel opens, in milliseconds: less is on its way to something else. */
const OPEN = 150;
/** How long after it has left button and panel the panel closes, in milliseconds: it may be on its way between them. */
const CLOSE = 300;
/** A press right after the pointer has opened the panel is for opening it, in milliseconds. */
const SAME = 500;

/** The timer of one navigation. No React state. */
export class HoverIntent {
  #timer = 0;
  #openedAt = -Infinity;

  stop = (): void => window.clearTimeout(this.#timer);

  /** @param isSwitch a panel is open: the next one opens without delay */
  enter(open: () => void, isSwitch: boolean): void {
    this.stop();
    this.#timer = window.setTimeout(
      () => {
        this.#openedAt = performance.now();
        open();
      },
      isSwitch ? OPEN / 3 : OPEN,
    );
  }

  leave(close: () => void): void {
    this.stop();
    this.#timer = window.setTimeout(close, CLOSE);
  }

  /** Whether the pointer has opened a panel just now. */
  hasJustOpened = (): boolean => performance.now() - this.#openedAt < SAME;
}
