const interactive =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Also what takes the focus of its group: a tab, an option, a day. */
const pressable = `${interactive}, [tabindex], [role=option], [role^=menuitem], [role=tab], [role=treeitem]`;

/** Minimum size of a target in CSS pixels: WCAG 2.2, 2.5.8. */
const minimum = 24;

/**
 * Visible targets that are narrower or lower than the minimum and near another one: the circle of the minimum around a small
 * target must touch no other target, and no circle of another small one. axe decides about these: some are exempt.
 */
export function crowdedTargets(root: Element): Element[] {
  const all = [...root.querySelectorAll(pressable)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const boxes = new Map(all.map((element) => [element, element.getBoundingClientRect()]));
  return all.filter((element) => {
    const box = boxes.get(element)!;
    return (
      element.matches(interactive) &&
      isSmall(box) &&
      all.some((other) => other !== element && isNear(box, boxes.get(other)!))
    );
  });
}

const isSmall = ({ width, height }: DOMRect): boolean => width < minimum || height < minimum;

function isNear(small: DOMRect, other: DOMRect): boolean {
  const x = (small.left + small.right) / 2;
  const y = (small.top + small.bottom) / 2;
  const toEdge = Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
  if (toEdge < minimum / 2) return true;
  const toMiddle = Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y);
  return isSmall(other) && toMiddle < minimum;
}
