import type { PlatformFiles } from '../../../data/platform-files.js';

/** Colours of the files, in the order of the page. */
export const colors = ['color', 'black', 'white', 'inverse'] as const;
export type LogoColor = (typeof colors)[number];

/** A drawing with its files in one colour. */
export interface Logo {
  /** Name of the drawing: `lockup-latin`. */
  readonly id: string;
  /** Paths by extension: SVG first. */
  readonly files: Readonly<Record<string, string>>;
}

/** Formats in the order of the page. */
const formats = ['svg', 'png', 'pdf'];

/** The drawings of a brand in a colour: `logos/<brand>/<id>.<color>.<extension>`. */
export function findLogos(files: PlatformFiles, brand: string, color: LogoColor): Logo[] {
  const all = Object.keys(files).flatMap((path) => {
    const [folder, owner, name = ''] = path.split('/');
    const [id = '', own, extension = ''] = name.split('.');
    return folder === 'logos' && owner === brand && own === color ? [{ id, extension, path }] : [];
  });
  return [...Map.groupBy(all, ({ id }) => id)]
    .map(([id, own]) => ({
      id,
      files: Object.fromEntries(
        formats.flatMap((format) => own.filter((one) => one.extension === format).map((one) => [format, one.path])),
      ),
    }))
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id) || one.id.localeCompare(other.id));
}

const order = ['mark', 'mark-small', 'lockup-latin', 'lockup-arabic', 'lockup-both'];
const placeOf = (id: string): number => {
  const place = order.indexOf(id);
  return place === -1 ? order.length : place;
};
