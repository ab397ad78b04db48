import { round } from './numbers.js';
import type { LineRole, Point, Role, Tile } from './types.js';

export interface Polygon {
  readonly kind: 'polygon';
  readonly role: Role;
  readonly outlined?: boolean;
  readonly points: readonly Point[];
}
export interface Circle {
  readonly kind: 'circle';
  readonly role: Role;
  readonly outlined?: boolean;
  readonly center: Point;
  readonly radius: number;
}
/** An open line; with a radius its only segment is a clockwise arc. */
export interface Line {
  readonly kind: 'line';
  readonly role: LineRole;
  readonly points: readonly Point[];
  readonly radius?: number;
}
export type Shape = Polygon | Circle | Line;

/** One rectangular repeat of a pattern, in units. Shapes may cross its edge; parts outside are clipped. */
export interface Repeat {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Whether edges are drawn without smoothing, as those of threads. */
  readonly crisp?: boolean;
}

/** Widths of lines and outlines in units of the tile. */
export interface TilePen {
  readonly line: number;
  readonly outline: number;
}

/** Prints a tile; adjacent shapes of one role and kind share a path. */
export function printTile(drawing: Repeat, pen: TilePen): Tile {
  const { width, height, shapes, crisp } = drawing;
  const parts: string[] = [`<path class="ws-p0" d="M0 0H${round(width)}V${round(height)}H0Z"/>`];
  for (let index = 0; index < shapes.length;) {
    const first = shapes[index]!;
    let end = index + 1;
    while (end < shapes.length && first.kind !== 'circle' && looksAlike(first, shapes[end]!)) end += 1;
    parts.push(printRun(shapes.slice(index, end), pen));
    index = end;
  }
  const body = parts.join('');
  return {
    width: round(width),
    height: round(height),
    body: crisp ? `<g shape-rendering="crispEdges">${body}</g>` : body,
  };
}

function looksAlike(a: Shape, b: Shape): boolean {
  return a.kind === b.kind && a.role === b.role && outlined(a) === outlined(b) && !outlined(a);
}

function printRun(run: readonly Shape[], pen: TilePen): string {
  const first = run[0]!;
  const classes = `class="ws-${first.role}${outlined(first) ? ' ws-ol' : ''}"`;
  const width = first.kind === 'line' ? pen.line : outlined(first) ? pen.outline : 0;
  const stroke = width > 0 ? ` stroke-width="${round(width)}"` : '';
  if (first.kind === 'circle') {
    return `<circle ${classes} cx="${round(first.center[0])}" cy="${round(first.center[1])}" r="${round(first.radius)}"${stroke}/>`;
  }
  // Round caps fill the wedge between two lines that meet at an angle.
  const fill = first.kind === 'line' ? ' fill="none" stroke-linecap="round"' : '';
  return `<path ${classes}${fill} d="${run.map(pathOf).join('')}"${stroke}/>`;
}

function pathOf(shape: Shape): string {
  if (shape.kind === 'circle') return '';
  const points = shape.points.map(([x, y]) => `${round(x)} ${round(y)}`);
  if (shape.kind === 'polygon') return rectangleOf(shape.points) ?? `M${points.join('L')}Z`;
  if (shape.radius !== undefined)
    return `M${points[0]}A${round(shape.radius)} ${round(shape.radius)} 0 0 1 ${points[1]}`;
  return `M${points.join('L')}`;
}

/** Shorter path data for an axis-aligned rectangle that starts at its upper left corner. */
function rectangleOf(points: readonly Point[]): string | undefined {
  const [a, b, c, d] = points;
  if (points.length !== 4 || !a || !b || !c || !d) return undefined;
  if (a[1] !== b[1] || b[0] !== c[0] || c[1] !== d[1] || d[0] !== a[0]) return undefined;
  return `M${round(a[0])} ${round(a[1])}h${round(b[0] - a[0])}v${round(c[1] - b[1])}h${round(a[0] - b[0])}z`;
}

function outlined(shape: Shape): boolean {
  return shape.kind !== 'line' && shape.outlined === true;
}
