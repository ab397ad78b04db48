/** The choices of the toolbar, as the preview and the manager pass them to each other. */
export interface Axes {
  /** Brand id from the manifest. */
  brand: string;
  /** Context of the mode axis; empty means the brand's own. */
  mode: string;
  /** Context of the contrast axis; empty means what the reader's system asks for. */
  contrast: string;
  /** Context of the density axis; empty means the brand's own. */
  density: string;
  /** Language of the page. */
  lang: string;
  /** `one` brand on the page, or the same story in `all`. */
  brands: 'one' | 'all';
}

/** Empty values: "as the theme says". Every key must stand here, or Storybook drops it from the URL. */
export const noChoice: Axes = { brand: '', mode: '', contrast: '', density: '', lang: '', brands: 'one' };

/** Channel event of the toolbar: the preview takes these choices. */
export const chooseEvent = 'wusum/axes/choose';

const keys = Object.keys(noChoice) as (keyof Axes)[];

/** Keeps the known keys with string values of any object (globals, URL, event). */
export function pickAxes(source: Record<string, unknown> | undefined): Partial<Axes> {
  const found: Partial<Record<keyof Axes, string>> = {};
  for (const key of keys) {
    const value = source?.[key];
    if (typeof value === 'string') found[key] = value;
  }
  return found as Partial<Axes>;
}

/** Reads Storybook's `globals=brand:a;mode:b` form. */
export function parseGlobals(text: string | null | undefined): Partial<Axes> {
  const pairs = (text ?? '').split(';').map((pair) => pair.split(':', 2) as [string, string | undefined]);
  return pickAxes(Object.fromEntries(pairs.filter(([key, value]) => key && value !== undefined)));
}

/** Writes only what differs from "as the theme says", so that plain links stay plain. */
export function writeGlobals(axes: Axes): string {
  return keys
    .filter((key) => axes[key] && axes[key] !== noChoice[key])
    .map((key) => `${key}:${axes[key]}`)
    .join(';');
}
