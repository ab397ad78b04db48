import { reportOnce } from '../../internal/report.js';

type Colour = readonly [red: number, green: number, blue: number];

/** The least contrast that cameras read in poor light. */
const LEAST = 4;

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminanceOf(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour of any notation as sRGB. */
function toRgb(colour: string): Colour | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return undefined;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : undefined;
}

/** Contrast of the dark modules to the light ones; below 1 if they are the lighter ones. `undefined` for see-through ones. */
export function contrastOf(code: Element): number | undefined {
  const { color, backgroundColor } = getComputedStyle(code);
  const [dark, light] = [toRgb(color), toRgb(backgroundColor)];
  if (!dark || !light) return undefined;
  return (luminanceOf(light) + 0.05) / (luminanceOf(dark) + 0.05);
}

/** Reports colours of an application that cameras do not read. */
export function checkColors(code: Element): void {
  const contrast = contrastOf(code);
  if (contrast === undefined)
    reportOnce('QRCode: a colour is see-through. Set an opaque color and background-color, dark on light.');
  else if (contrast < LEAST)
    reportOnce(
      `QRCode: the contrast of its modules is ${contrast.toFixed(2)}:1, required ${LEAST}:1, dark on light. Do not set its colours, or set a darker color or a lighter background-color.`,
    );
}
