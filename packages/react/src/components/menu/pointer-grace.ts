/** A pointer on its way to a submenu crosses other items of the menu, which must not take it. */

/** How long it may rest on its way, in milliseconds. */
const REST = 250;

interface Point {
  readonly x: number;
  readonly y: number;
}

const side = (p: Point, a: Point, b: Point) => (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y);

/** Whether a point is in the triangle from `apex` to the near edge of a box, with some room above and below. */
export function isOnItsWay(point: Point, apex: Point, box: DOMRect): boolean {
  const x = box.left > apex.x ? box.left : box.right;
  const [a, b] = [
    { x, y: box.top - 8 },
    { x, y: box.bottom + 8 },
  ];
  const signs = [side(point, apex, a), side(point, a, b), side(point, b, apex)];
  return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
}

/** Follows the pointer over one menu. No React state. */
export class PointerGrace {
  #apex: Point = { x: 0, y: 0 };
  #timer = 0;

  stop = (): void => window.clearTimeout(this.#timer);

  /**
   * @param open the item whose submenu is open, and its submenu
   * @param take called when `item` gets the pointer: now, or when the pointer rests on it
   */
  move(
    { clientX: x, clientY: y }: { clientX: number; clientY: number },
    item: Element | null,
    open: { item: Element; submenu: Element } | undefined,
    take: () => void,
  ): void {
    this.stop();
    if (open && item !== open.item && isOnItsWay({ x, y }, this.#apex, open.submenu.getBoundingClientRect())) {
      this.#timer = window.setTimeout(take, REST);
      return;
    }
    this.#apex = { x, y };
    take();
  }
}
