/** WCAG 2.2, 1.4.11 and 2.4.11. */
const least = 3;

/**
 * Gives the focus to each thing of a page in turn, and reads its ring and the ground around it.
 *
 * @returns a line for each ring that does not reach 3 : 1
 * @throws Error where nothing takes the focus: then nothing was looked at
 */
export function faintRings(page: HTMLElement): string[] {
  const focusable = [...page.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')];
  if (focusable.length === 0) throw new Error('Nothing on this page takes the focus.');
  return focusable.flatMap((element) => {
    element.focus({ preventScroll: true });
    const [ring, ground] = [getComputedStyle(element).outlineColor, groundAround(element)];
    const ratio = contrast(ring, ground);
    element.blur();
    return ratio < least ? [`${element.textContent.trim()}: ${ring} on ${ground}, ${ratio.toFixed(2)} : 1`] : [];
  });
}

/** The first colour painted behind an element: its ring lies outside of it. */
function groundAround(element: HTMLElement): string {
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

/** Any CSS colour as the screen paints it. */
function rgba(color: string): Uint8ClampedArray {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return pen.getImageData(0, 0, 1, 1).data;
}
