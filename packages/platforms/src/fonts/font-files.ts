import type { BrandSystem } from '../system.js';
import { chooseFaces } from './choose-faces.js';
import { type FontFace, type LineSpace, printFontFace, readFontFaces } from './font-face.js';
import { fontNeeds, type FontNeed } from './needs.js';

/** A font package as it is installed: its style sheets, its woff2 files by name, and its licence. */
export interface FontPackage {
  /** Package id, e.g. `readex-pro`: names the licence file. */
  readonly id: string;
  /** Family name in its `@font-face` rules. */
  readonly family: string;
  readonly css: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly licence: string;
}

export interface FontFiles {
  readonly files: Record<string, string | Uint8Array>;
  /** Brand id → families that its style sheet declares. */
  readonly families: ReadonlyMap<string, readonly string[]>;
}

/**
 * Emits `fonts.css`, `fonts/<brand>.css`, the woff2 files and the licences of what the brands use.
 *
 * @param lines family → the space of its lines, in place of that of its files
 */
export function makeFontFiles(
  system: BrandSystem,
  packages: readonly FontPackage[],
  lines: ReadonlyMap<string, LineSpace> = new Map(),
): FontFiles {
  const files: Record<string, string | Uint8Array> = {};
  const families = new Map<string, string[]>(system.brands.map(({ id }) => [id, []]));
  const facesByFamily = new Map<string, readonly FontFace[]>();
  for (const need of fontNeeds(system)) {
    const font = packages.find((item) => item.family === need.family);
    if (font === undefined) continue;
    const faces = facesFor(font, need);
    facesByFamily.set(need.family, faces);
    for (const brand of need.brands) families.get(brand)?.push(need.family);
    for (const { file } of faces) files[`fonts/files/${file}`] = font.files[file]!;
    files[`fonts/licences/${font.id}.txt`] = font.licence;
  }
  files['fonts.css'] = printFaces([...facesByFamily.values()].flat(), './fonts/files/', lines);
  for (const [brand, names] of families) {
    files[`fonts/${brand}.css`] = printFaces(
      names.flatMap((name) => facesByFamily.get(name) ?? []),
      './files/',
      lines,
    );
  }
  return { files, families };
}

/** The needed faces of a package whose files are there. */
export function facesFor(font: Pick<FontPackage, 'css' | 'files'>, need: FontNeed): FontFace[] {
  const faces = readFontFaces(font.css).filter((face) => font.files[face.file] !== undefined);
  return chooseFaces(faces, need);
}

function printFaces(faces: readonly FontFace[], folder: string, lines: ReadonlyMap<string, LineSpace>): string {
  return `${faces.map((face) => printFontFace(face, folder, lines.get(face.family))).join('\n')}\n`;
}
