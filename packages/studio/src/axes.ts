/** The choices of the toolbar, as the preview and the manager exchange them. */
export interface Axes {
  /** Brand id from the manifest. */
  brand: string;
  /** Context of the mode axis; empty: the brand's default. */
  mode: string;
  /** Context of the contrast axis; empty: the setting of the reader's system. */
  contrast: string;
  /** Context of the density axis; empty: the brand's default. */
  density: string;
  /** Language of the page. */
  lang: string;
  /** Contexts of all axes that are not listed here, in pairs: `theme dark size coarse`; see `parseContexts`. */
  contexts: string;
  /** How the story is shown as saved and as drafted: next to each other, or one over the other; empty: as drafted alone. */
  compare: '' | 'side' | 'slider';
  /** How the page is seen: one of `waysToSee`; empty: as it is. */
  seen: string;
}

/** No choice on any axis. Storybook removes globals from the URL that are not declared here. */
export const defaultAxes: Axes = {
  brand: '',
  mode: '',
  contrast: '',
  density: '',
  lang: '',
  contexts: '',
  compare: '',
  seen: '',
};

/** Ways to see a page, other than as it is. */
export const waysToSee = ['protanopia', 'deuteranopia', 'tritanopia', 'grey', 'text-200', 'print'] as const;

/** Event on Storybook's channel: the toolbar changed an axis. */
export const updateAxesEvent = 'wusum/axes/update';

const keys = Object.keys(defaultAxes) as (keyof Axes)[];

/** Axes of a theme with a member of their own; `script` follows the language. */
const ownAxes: ReadonlySet<string> = new Set(['brand', 'mode', 'contrast', 'density', 'script']);

/** The axes of a theme that have no member of their own, as those of other design systems. */
export const otherAxes = <Axis extends { readonly name: string }>(axes: readonly Axis[]): Axis[] =>
  axes.filter(({ name }) => !ownAxes.has(name));

/**
 * Parses the member `contexts`. It is one text with spaces, because Storybook wants to know the names of all globals before
 * the theme is loaded, and accepts letters, digits, spaces, `_` and `-` in the URL; names of axes have no spaces.
 */
export function parseContexts(text: string): Record<string, string> {
  const words = text.split(' ').filter(Boolean);
  return Object.fromEntries(words.flatMap((name, index) => (index % 2 === 0 ? [[name, words[index + 1] ?? '']] : [])));
}

/** Formats the member `contexts`; an axis without a choice is left out. */
export const formatContexts = (contexts: Readonly<Record<string, string>>): string =>
  Object.entries(contexts)
    .filter(([, context]) => context !== '')
    .flat()
    .join(' ');

/** Picks the known keys with string values from any object (globals, URL, event). */
export function pickAxes(source: Record<string, unknown> | undefined): Partial<Axes> {
  const found: Partial<Record<keyof Axes, string>> = {};
  for (const key of keys) {
    const value = source?.[key];
    if (typeof value === 'string') found[key] = value;
  }
  return found as Partial<Axes>;
}

/** Parses Storybook's `globals` URL parameter: `brand:a;mode:b`. */
export function parseGlobals(text: string | null | undefined): Partial<Axes> {
  const pairs = (text ?? '').split(';').map((pair) => pair.split(':', 2) as [string, string | undefined]);
  return pickAxes(Object.fromEntries(pairs.filter(([key, value]) => key && value !== undefined)));
}

/** Formats the `globals` URL parameter. Axes without a choice are left out, so that plain links stay short. */
export function formatGlobals(axes: Axes): string {
  return keys
    .filter((key) => axes[key] && axes[key] !== defaultAxes[key])
    .map((key) => `${key}:${axes[key]}`)
    .join(';');
}
