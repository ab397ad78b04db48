/** Minimum contrast of a focus indicator: WCAG 2.2, 1.4.11. */
const minimum = 3;

/**
 * Focuses each focusable element of a page and compares its focus ring with the background around it.
 *
 * @returns a line for each ring with a contrast below 3:1
 * @throws Error if no element is focusable, because then nothing was checked
 */
export function focusRingsWithLowContrast(page: HTMLElement): string[] {
  const focusable = [...page.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].filter(
    // The hidden select of a Select passes focus on and scrolls the page.
    (element) => element.tabIndex >= 0,
  );
  if (focusable.length === 0) throw new Error('No element of this page is focusable.');
  return focusable.flatMap((element) => {
    element.focus({ preventScroll: true });
    const [ring, background] = [getComputedStyle(element).outlineColor, backgroundAround(element)];
    const ratio = contrast(ring, background);
    element.blur();
    return ratio < minimum ? [`${element.textContent.trim()}: ${ring} on ${background}, ${ratio.toFixed(2)}:1`] : [];
  });
}

/** The first opaque background behind an element, where its focus ring is. */
function backgroundAround(element: HTMLElement): string {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (rgba(backgroundColor)[3] === 255) return backgroundColor;
  }
  return 'white';
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = [...rgba(color)].map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Any CSS colour as sRGB bytes. */
function rgba(color: string): Uint8ClampedArray {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data;
}
