import { type CompiledMark, compileMark, type MarkFont } from '@wusum/mark';
import { docsOf, type Diagnostic } from '@wusum/diagnostics';
import { emitCodes } from './emit/codes.js';
import { readFontFaces } from '@wusum/platforms/internal';
import type { FontPackage, BrandInfo, BrandSystem } from '@wusum/platforms';
import { markInput, namesByScript } from './mark-input.js';

/** The marks of all brands. */
export interface DrawnMarks {
  /** Brand id → its mark as data and as SVG files. */
  readonly marks: ReadonlyMap<string, CompiledMark>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Draws the mark, lockups and patterns of every brand in its default contexts. Wordmarks with letters need the display
 * font of the brand in `fonts`.
 *
 * @param options `files: false` writes no SVG files, for callers that need the diagnostics only
 */
export async function drawMarks(
  system: BrandSystem,
  fonts: readonly FontPackage[],
  { files = true }: { readonly files?: boolean } = {},
): Promise<DrawnMarks> {
  const markFonts = fonts.flatMap(toMarkFonts);
  const drawn = await Promise.all(
    system.brands.map(async (brand) => {
      const input = markInput(system, brand.id);
      if (!input) return [brand.id, withoutMark(brand)] as const;
      const options = { names: namesByScript(brand), fonts: markFonts, files };
      return [brand.id, await compileMark(input, options)] as const;
    }),
  );
  return { marks: new Map(drawn), diagnostics: drawn.flatMap(([id, { diagnostics }]) => diagnostics.map(ofBrand(id))) };
}

/** Adds the brand to the message of a problem without a location. */
const ofBrand =
  (id: string) =>
  (diagnostic: Diagnostic): Diagnostic => ({
    docs: docsOf(diagnostic.code),
    ...diagnostic,
    ...(diagnostic.location === undefined && { message: `${id}: ${diagnostic.message}` }),
  });

/** For token folders without marks: a mark without strokes, and a warning. */
function withoutMark(brand: BrandInfo): CompiledMark {
  const empty = { viewBox: '0 0 12 12', body: '' };
  const tile = { width: 12, height: 12, body: '' };
  const { severity, why, fix } = emitCodes['WS-E004'];
  return {
    mark: {
      viewBox: empty.viewBox,
      strokeWidth: 1,
      lineCap: 'butt',
      lineJoin: 'miter',
      strokes: [],
      clearSpace: 0,
      minimumSize: 16,
      lockups: { latin: empty, arabic: empty },
      wordmarks: { latin: empty, arabic: empty },
      patterns: { cloth: tile, band: tile },
      patternScale: 1,
    },
    files: {},
    diagnostics: [
      {
        code: 'WS-E004',
        severity,
        message: `The brand "${Object.values(brand.names)[0] ?? brand.id}" has no mark.`,
        why,
        fix,
      },
    ],
  };
}

function toMarkFonts(font: FontPackage): MarkFont[] {
  return readFontFaces(font.css).flatMap(({ family, weight, file, subset }) => {
    const data = font.files[file];
    if (data === undefined || (subset !== 'arabic' && subset !== 'latin')) return [];
    const [lightest, heaviest] = weight.split(' ').map(Number);
    return [
      { family, script: subset, data, weight: heaviest === undefined ? lightest! : ([lightest!, heaviest] as const) },
    ];
  });
}
