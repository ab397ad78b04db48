import type { PlatformFiles } from '../../../data/platform-files.js';

/** Formats in the order of the page: the width and the height of each are those of its pictures. */
export const formats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
} as const;

export type Format = keyof typeof formats;

/** The pictures of one card. */
export interface Card {
  readonly id: string;
  /** Path of the PNG of each format; the SVG is next to it. */
  readonly pictures: readonly { readonly format: Format; readonly path: string }[];
}

/** Templates first, in the order of their page; then cards of the config with other names. */
const order = ['title', 'story', 'quote', 'event'];
const placeOf = (id: string): number => (order.indexOf(id) + order.length + 1) % (order.length + 1);

/** The cards of a brand in a language: `cards/<brand>/<id>.<language>.<format>.png`. */
export function findCards(files: PlatformFiles, brand: string, language: string): Card[] {
  const all = Object.keys(files).flatMap((path) => {
    const [folder, owner, name = ''] = path.split('/');
    const [id = '', lang, format, extension] = name.split('.');
    const isCard = folder === 'cards' && owner === brand && lang === language && extension === 'png';
    return isCard && isFormat(format) ? [{ id, format, path }] : [];
  });
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, pictures]) => ({
      id,
      pictures: Object.keys(formats).flatMap((format) => pictures.filter((one) => one.format === format)),
    }))
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id));
}

const isFormat = (format: string | undefined): format is Format => Object.hasOwn(formats, format ?? '');

/** The SVG of a picture. */
export const svgOf = (path: string): string => path.replace(/\.png$/u, '.svg');
