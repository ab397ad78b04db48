/** Colours as this browser computes and paints them: `light-dark()`, aliases and colour spaces resolved. */
let canvas: CanvasRenderingContext2D | null = null;

/** Any CSS colour as sRGB bytes, as this browser paints it. */
export function paintedBytes(cssColor: string): [number, number, number] {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!canvas) return [0, 0, 0];
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = '#000';
  canvas.fillStyle = cssColor;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** `#rrggbb` of any CSS colour. */
export const paintedHex = (cssColor: string): string =>
  `#${paintedBytes(cssColor)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** Computed colours of CSS variables on an element. All variables are read in one style pass. */
export function readColors<Name extends string>(
  variables: readonly Name[],
  on: Element = document.body,
): Record<Name, string> {
  const host = document.createElement('i');
  const probes = variables.map((variable) => {
    const probe = host.appendChild(document.createElement('i'));
    probe.style.color = `var(${variable})`;
    return [variable, probe] as const;
  });
  on.append(host);
  const colors = probes.map(([variable, probe]) => [variable, getComputedStyle(probe).color] as const);
  host.remove();
  return Object.fromEntries(colors) as Record<Name, string>;
}

/** Computed colour of one CSS variable on an element. */
export const readColor = (variable: string, on?: Element): string => readColors([variable], on)[variable] ?? '';

/** `#rrggbb` of colour tokens on the page, by their names without `--ws-color-`. */
export function readHexColors<Name extends string>(names: readonly Name[]): Record<Name, string> {
  const computed = readColors(names.map((name) => `--ws-color-${name}` as const));
  const entries = names.map((name) => [name, paintedHex(computed[`--ws-color-${name}`])] as const);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** WCAG 2.2 relative luminance of sRGB bytes. */
function luminance(bytes: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = bytes.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two CSS colours, 1 to 21. */
export function paintedContrast(one: string, other: string): number {
  const [light, dark] = [luminance(paintedBytes(one)), luminance(paintedBytes(other))].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}
