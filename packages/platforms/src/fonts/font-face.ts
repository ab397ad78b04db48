import { cssString } from '../names.js';

/** What the theme needs of an `@font-face` of a font package. */
export interface FontFace {
  readonly family: string;
  /** `400` or, for a variable face, `160 700`. */
  readonly weight: string;
  readonly style: string;
  /** File name of the woff2 within the package. */
  readonly file: string;
  /** `arabic`, `latin`, `latin-ext`, `vietnamese`, …; a number for a part of a large script. */
  readonly subset: string;
  readonly unicodeRange: string;
}

const uprightFile = /-((?:cyrillic|greek|latin)-ext|chinese-\w+|[a-z]+|\d+)-(?:wght|\d+)-normal\.woff2$/u;

/** Reads the upright woff2 faces of a fontsource style sheet. */
export function readFontFaces(css: string): FontFace[] {
  const faces: FontFace[] = [];
  for (const [, block] of css.matchAll(/@font-face\s*\{([^}]*)\}/gu)) {
    const file = /url\(\s*["']?\.?\/?(?:files\/)?([\w.-]+\.woff2)["']?\s*\)/u.exec(block!)?.[1];
    const subset = file && uprightFile.exec(file)?.[1];
    if (!file || !subset) continue;
    const face = {
      family: descriptor(block!, 'font-family').replace(/^["']|["']$/gu, ''),
      weight: descriptor(block!, 'font-weight') || '400',
      style: descriptor(block!, 'font-style') || 'normal',
      unicodeRange: descriptor(block!, 'unicode-range'),
      file,
      subset,
    };
    if (face.style === 'normal') faces.push(face);
  }
  return faces;
}

function descriptor(block: string, name: string): string {
  return new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]+)`, 'u').exec(block)?.[1]?.trim() ?? '';
}

/** Space of a line above and below its baseline, in em. */
export interface LineSpace {
  readonly ascent: number;
  readonly descent: number;
}

/**
 * @param folder where the woff2 files are, relative to the style sheet, with a slash at its end
 * @param line replaces the ascent and the descent of the font
 */
export function printFontFace(face: FontFace, folder: string, line?: LineSpace): string {
  const lines = [
    `font-family: ${cssString(face.family)}`,
    'font-style: normal',
    `font-weight: ${face.weight}`,
    'font-display: swap',
    `src: url(${cssString(folder + face.file)}) format("woff2")`,
    ...(line ? [`ascent-override: ${percent(line.ascent)}`, `descent-override: ${percent(line.descent)}`] : []),
    ...(face.unicodeRange === '' ? [] : [`unicode-range: ${face.unicodeRange}`]),
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}`;
}

const percent = (em: number): string => `${Math.round(em * 10_000) / 100}%`;
