/**
 * What components use of a browser and jsdom lacks: import it once in the set-up file of your tests. It adds nothing that is
 * already there, so it does no harm in a browser.
 *
 * A dialog or a list opens and closes, but nothing is laid out: test what depends on sizes or on the top layer in a browser.
 */

/** Adds methods to a class, unless it has them. */
function add(
  Class: { prototype: object } | undefined,
  methods: Readonly<Record<string, (this: never) => unknown>>,
): void {
  if (!Class) return;
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in Class.prototype))
      Object.defineProperty(Class.prototype, name, { value, configurable: true, writable: true });
  }
}

/** Observes nothing: nothing has a size. */
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function open(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
}

/** A style sheet of jsdom hides what has the attribute `popover`. */
function showPopover(this: HTMLElement): void {
  this.style.display = 'block';
}

function hidePopover(this: HTMLElement): void {
  this.style.display = '';
}

globalThis.ResizeObserver ??= NoResizeObserver as typeof ResizeObserver;
add(globalThis.HTMLDialogElement, { show: open, showModal: open, close });
add(globalThis.HTMLElement, { showPopover, hidePopover });
add(globalThis.Element, { scrollIntoView: () => {}, getAnimations: () => [] });
add(globalThis.Document, { getAnimations: () => [] });
