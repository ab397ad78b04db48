/** Focus that a program moves: start, return, and how tooltips know it. */

let depth = 0;

/** Whether focus is being moved by `moveFocus`: a tooltip does not open then. */
export const isProgramFocus = (): boolean => depth > 0;

/** Runs `move`, which may move focus without a person asking for it. */
export function moveFocus(move: () => void): void {
  depth += 1;
  try {
    move();
  } finally {
    depth -= 1;
  }
}

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

/** Focuses the first element of a path that is still in the document and takes focus. */
export function restoreFocus(path: readonly HTMLElement[]): void {
  for (const element of path) if (element.isConnected && takesFocus(element)) return;
}
