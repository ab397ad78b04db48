import { checkMarks, type CheckedMark, type CompiledMark, compileMark } from '@wusum/mark';
import { docsOf, type Diagnostic } from '@wusum/diagnostics';
import { emitCodes } from './emit/codes.js';
import { markFonts, namesByScript } from '@wusum/platforms/internal';
import type { FontPackage, BrandInfo, BrandSystem } from '@wusum/platforms';
import { markInput } from './mark-input.js';

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
 * @param options `files: false` writes no SVG files, for callers that need the diagnostics only; `looks` measures pictures of
 * the marks, too: whether they survive at their smallest size, and what they are taken for
 */
export async function drawMarks(
  system: BrandSystem,
  fonts: readonly FontPackage[],
  { files = true, looks = false }: { readonly files?: boolean; readonly looks?: boolean } = {},
): Promise<DrawnMarks> {
  const letters = fonts.flatMap(markFonts);
  const measured: CheckedMark[] = [];
  const drawn = await Promise.all(
    system.brands.map(async (brand) => {
      const input = markInput(system, brand.id);
      if (!input) return [brand.id, withoutMark(brand)] as const;
      const options = { names: namesByScript(brand.names, brand.languages, brand.id), fonts: letters, files };
      const compiled = await compileMark(input, options);
      if (looks) measured.push({ brand: brand.id, mark: compiled.mark, input });
      return [brand.id, compiled] as const;
    }),
  );
  const found = drawn.flatMap(([id, { diagnostics }]) => diagnostics.map(ofBrand(id)));
  return { marks: new Map(drawn), diagnostics: [...found, ...checkMarks(measured).map(documented)] };
}

const documented = (diagnostic: Diagnostic): Diagnostic => ({ docs: docsOf(diagnostic.code), ...diagnostic });

/** Adds the brand to the message of a problem without a location. */
const ofBrand =
  (id: string) =>
  (diagnostic: Diagnostic): Diagnostic => ({
    ...documented(diagnostic),
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
      wordmarks: { latin: empty, arabic: empty },
      lockup: { gap: 0, sizes: { latin: 1, arabic: 1 }, baselines: { latin: 0, arabic: 0 } },
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
