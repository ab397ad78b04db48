const interactive =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Minimum size of a target in CSS pixels: WCAG 2.2, 2.5.8. */
const minimum = 24;

/** Visible targets that are narrower or lower than the minimum. axe decides whether there is enough space around them. */
export function smallTargets(root: Element): Element[] {
  return [...root.querySelectorAll(interactive)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return (width < minimum || height < minimum) && element.checkVisibility({ visibilityProperty: true });
  });
}
