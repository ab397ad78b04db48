/** Where focus is, where it returns to, and whether a person moved it. */

/** Whether a key moves focus, in a page or in a composite. WebKit has no name for Shift+Tab. */
const movesFocus = ({ key, keyCode }: KeyboardEvent): boolean =>
  /^(Tab|Arrow|Home|End|Page|F6)/.test(key) || keyCode === 9;
/** How long after such a key a component may move focus, in milliseconds. */
const AFTER = 100;

const watched = new WeakSet<Window>();
const keys = { isDown: false, up: -Infinity };

/** Watches the keys of the page around `node`, once for each page, so that `isPersonFocus` knows them. */
export function watchKeys({ ownerDocument }: Node): void {
  const view = ownerDocument?.defaultView;
  if (!view || watched.has(view)) return;
  watched.add(view);
  const forget = () => {
    keys.isDown = false;
    keys.up = -Infinity;
  };
  view.addEventListener(
    'keydown',
    (event) => {
      forget();
      keys.isDown = movesFocus(event);
    },
    true,
  );
  view.addEventListener(
    'keyup',
    (event) => {
      if (!keys.isDown || !movesFocus(event)) return;
      keys.isDown = false;
      keys.up = performance.now();
    },
    true,
  );
  view.addEventListener('pointerdown', forget, true);
  view.addEventListener('blur', ({ target }) => target === view && forget());
  // The key that moves focus into a page, or into a frame, goes to what is around it.
  view.addEventListener('focus', ({ target }) => {
    if (target === view) keys.up = performance.now();
  });
}

/**
 * Whether a person moves focus with the keyboard now. Focus that a program moves, or that returns from a dialog, of whoever
 * it is, does not ask for a tooltip.
 */
export const isPersonFocus = (): boolean => keys.isDown || performance.now() - keys.up < AFTER;

/** The focused element in the tree of `node`: its document, or its shadow root. */
export function focusedIn(node: Node): Element | null {
  return (node.getRootNode() as Document | ShadowRoot).activeElement;
}

/** Focuses an element. @returns whether it has focus: an element that is hidden, inert or disabled has not */
export function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return focusedIn(element) === element;
}

/** An element and everything around it, nearest first, out of shadow roots too. */
export function pathOf(element: Element | null): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null) {
    if (node.nodeType === 1) path.push(node as HTMLElement);
  }
  return path;
}

/**
 * Focuses the first element of a path that is still in the document and takes focus. If none does, the nearest one that is
 * left gets focus all the same, so that Tab goes on from there and not from the start of the page.
 */
export function restoreFocus(path: readonly HTMLElement[]): void {
  // The page has focus when nothing else has.
  const left = path.filter((element) => element.isConnected && !/^(BODY|HTML)$/.test(element.tagName));
  for (const element of left) if (takesFocus(element)) return;
  for (const element of left) if (takesFocusOnce(element)) return;
}

/** Makes an element focusable for as long as it has focus. It does nothing, so it shows no ring. */
function takesFocusOnce(element: HTMLElement): boolean {
  const { outline } = element.style;
  element.tabIndex = -1;
  element.style.outline = 'none';
  const forget = () => {
    element.removeAttribute('tabindex');
    element.style.outline = outline;
  };
  const taken = takesFocus(element);
  if (taken) element.addEventListener('blur', forget, { once: true });
  else forget();
  return taken;
}
