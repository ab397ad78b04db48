import { escapeXml } from '../svg/escape.js';
import type { optimize } from 'svgo';
import type { BrandMark, Drawing, MarkRoles, Script, Tile } from '../types.js';
import { round } from '../numbers.js';
import { drawLockup } from '../lockup/lockup.js';
import { drawStrokes } from '../strokes/draw-strokes.js';
import { GRID } from '../grid.js';

/** Input for the files of a mark. */
export interface FileContext {
  readonly names: Readonly<Record<Script, string>>;
  /** Without roles the patterns are grey and the favicon has no background. */
  readonly roles?: MarkRoles;
  /** Corner radius of the favicon in units of the grid; half of its side makes a circle. */
  readonly faviconRadius: number;
}

/** Every file of a mark by name: minified, standalone SVG. */
export async function drawFiles(mark: BrandMark, context: FileContext): Promise<Record<string, string>> {
  // Loaded on demand: svgo is large, and most uses of the compiler draw nothing.
  const svgo = await import('svgo');
  const { names, roles } = context;
  const both = `${names.latin} ${names.arabic}`;
  const lockup = (script: Script, label: string) =>
    svg(drawLockup(mark, { script }), `role="img" aria-label="${escapeXml(label)}"`);
  const files: Record<string, string> = {
    'mark.svg': svg(
      { viewBox: mark.viewBox, body: drawStrokes(mark.strokes, mark) },
      `role="img" aria-label="${escapeXml(both)}"`,
    ),
    ...(mark.small && {
      'mark-small.svg': svg(
        { viewBox: mark.viewBox, body: drawStrokes(mark.small.strokes, { ...mark, ...mark.small }) },
        `role="img" aria-label="${escapeXml(both)}"`,
      ),
    }),
    'lockup-latin.svg': lockup('latin', names.latin),
    'lockup-arabic.svg': lockup('arabic', names.arabic),
    'favicon.svg': svg(favicon(mark, context), ''),
    'pattern.svg': patternFile(mark.patterns.cloth, roles),
    'band.svg': patternFile(mark.patterns.band, roles),
  };
  if (mark.patterns.selvedge) files['selvedge.svg'] = patternFile(mark.patterns.selvedge, roles);
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, minify(text, svgo.optimize)]));
}

/** The mark on an accent background, with its clear space. */
function favicon(mark: BrandMark, { roles, faviconRadius }: FileContext): Drawing {
  const side = GRID + 2 * mark.clearSpace;
  const corner = round(Math.min(faviconRadius, side / 2));
  const background = roles ? `<rect width="${side}" height="${side}" rx="${corner}" fill="${roles.accent}"/>` : '';
  const color = roles ? ` color="${roles.onAccent}"` : '';
  return {
    viewBox: `0 0 ${side} ${side}`,
    body: `${background}<g${color}>${drawStrokes(mark.strokes, mark, `translate(${mark.clearSpace} ${mark.clearSpace})`)}</g>`,
  };
}

/** A tile with the colours of the page, or its own colours as a standalone file. */
function patternFile(tile: Tile, roles: MarkRoles | undefined): string {
  const greys = ['#222', '#eee', '#666', '#999', '#bbb'];
  const threads = [0, 1, 2, 3, 4].map(
    (thread) => `var(--ws-color-pattern-${thread},${roles?.pattern[thread] ?? greys[thread]})`,
  );
  const rules = [
    ...threads.map((color, thread) => `.ws-p${thread}{fill:${color}}`),
    `.ws-l1{fill:none;stroke:${threads[1]}}`,
    `.ws-l2{fill:none;stroke:${threads[2]}}`,
    `.ws-ol{stroke:var(--ws-color-pattern-outline,${roles?.outline ?? '#111'})}`,
  ];
  const size = `width="${tile.width}" height="${tile.height}"`;
  return svg(
    { viewBox: `0 0 ${tile.width} ${tile.height}`, body: `<style>${rules.join('')}</style>${tile.body}` },
    size,
  );
}

function svg({ viewBox, body }: Drawing, attributes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" ${attributes}>${body}</svg>`;
}

/** Keeps class names and the order of strokes: the theme selects classes, and a mark can be animated stroke by stroke. */
function minify(text: string, shrink: typeof optimize): string {
  const kept = {
    inlineStyles: false,
    mergePaths: false,
    cleanupIds: false,
    convertShapeToPath: false,
    minifyStyles: false,
    // A drawing with a label needs its role for screen readers.
    removeUnknownsAndDefaults: { keepRoleAttr: true },
  } as const;
  return shrink(text, { multipass: true, plugins: [{ name: 'preset-default', params: { overrides: kept } }] }).data;
}
