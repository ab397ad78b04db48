import type { Point } from '../types.js';
import { cornerRadius, regularPolygon, type TilePolygon } from './polygon.js';

/** A polygon at a vertex: where it begins, clockwise on the screen, and its sides. The edges have length 1. */
interface Sector {
  readonly start: number;
  readonly sides: number;
}
type Ring = readonly Sector[];

/** A vertex: the polygons around it that are known, and whether they are all. */
interface Vertex {
  readonly at: Point;
  readonly sectors: Map<string, Sector>;
  complete: boolean;
}

/** A grown part of a tiling. */
export interface Patch {
  readonly polygons: readonly TilePolygon[];
  /** Vertices with all polygons around them, and the key of these polygons: equal keys look alike, without a turn. */
  readonly vertices: readonly { readonly at: Point; readonly ring: string }[];
}

const TURN = 2 * Math.PI;
const interior = (sides: number): number => Math.PI - TURN / sides;
const keyOfPoint = ([x, y]: Point): string => `${Math.round(x * 1e4)} ${Math.round(y * 1e4)}`;
/** Key of a direction; 0 and a full turn are one. */
const keyOfTurn = (angle: number): number => Math.round((angle / TURN) * 3600 + 36_000) % 3600;
const keyOfSector = ({ start, sides }: Sector): string => `${keyOfTurn(start)}:${sides}`;
const keyOfRing = (ring: Iterable<Sector>): string => [...ring].map(keyOfSector).toSorted().join(' ');
const cornerOf = (center: Point, radius: number, turn: number): Point => [
  center[0] + radius * Math.cos(turn),
  center[1] + radius * Math.sin(turn),
];

/**
 * Grows a tiling by regular polygons from one vertex at the origin, whose first edge is along the x axis. Every vertex has
 * the same polygons around it, in the same cyclic order or its mirror image.
 *
 * @param vertex - sides of the polygons around a vertex, in cyclic order
 * @param radius - distance, in edges, up to which vertices are complete
 * @throws RangeError when the polygons do not close around a vertex, or cannot be continued
 */
export function growTiling(vertex: readonly number[], radius: number): Patch {
  const sum = vertex.reduce((total, sides) => total + interior(sides), 0);
  if (Math.abs(sum - TURN) > 1e-9) throw new RangeError(`growTiling: ${vertex.join('.')} does not close at a vertex.`);
  const growth = new Growth(vertex, radius);
  growth.complete([0, 0], ringFrom(vertex, 0));
  if (!growth.run()) throw new RangeError(`growTiling: ${vertex.join('.')} cannot be continued over the plane.`);
  return growth.patch();
}

/** The polygons of a configuration around a vertex, the first beginning at a direction. */
function ringFrom(configuration: readonly number[], start: number): Ring {
  let turn = start;
  return configuration.map((sides) => {
    const sector = { start: turn, sides };
    turn += interior(sides);
    return sector;
  });
}

class Growth {
  #polygons = new Map<string, TilePolygon>();
  #vertices = new Map<string, Vertex>();
  readonly #orders: readonly (readonly number[])[];

  constructor(
    private readonly vertex: readonly number[],
    private readonly radius: number,
  ) {
    const orders = [vertex, vertex.toReversed()].flatMap((order) =>
      order.map((_, index) => [...order.slice(index), ...order.slice(0, index)]),
    );
    this.#orders = [...new Map(orders.map((order) => [order.join('.'), order])).values()];
  }

  /** Completes the vertices: first those with one way left, then by trial. Whether all could be completed. */
  run(): boolean {
    for (let open = this.#open(); open.length > 0; open = this.#open()) {
      let progress = false;
      for (const vertex of open) {
        const rings = this.#waysOf(vertex);
        if (rings.length === 0) return false;
        if (rings.length > 1) continue;
        this.complete(vertex.at, rings[0]!);
        progress = true;
      }
      if (!progress) return this.#try(open[0]!);
    }
    return true;
  }

  /** Places all polygons around a vertex. */
  complete(at: Point, ring: Ring): void {
    for (const sector of ring) this.#place(polygonAt(at, sector));
    this.#vertexAt(at).complete = true;
  }

  patch(): Patch {
    const vertices = [...this.#vertices.values()].filter(({ complete }) => complete);
    return {
      polygons: [...this.#polygons.values()],
      vertices: vertices.map(({ at, sectors }) => ({ at, ring: keyOfRing(sectors.values()) })),
    };
  }

  /** Vertices to complete, nearest first. */
  #open(): Vertex[] {
    return [...this.#vertices.values()]
      .filter(({ at, complete }) => !complete && Math.hypot(...at) <= this.radius)
      .toSorted((a, b) => Math.hypot(...a.at) - Math.hypot(...b.at));
  }

  /** Goes on with the first way to complete a vertex that leads to an end. */
  #try(vertex: Vertex): boolean {
    return this.#waysOf(vertex).some((ring) => {
      const trial = new Growth(this.vertex, this.radius);
      trial.#polygons = new Map(this.#polygons);
      trial.#vertices = new Map(
        [...this.#vertices].map(([key, known]) => [key, { ...known, sectors: new Map(known.sectors) }]),
      );
      trial.complete(vertex.at, ring);
      if (!trial.run()) return false;
      this.#polygons = trial.#polygons;
      this.#vertices = trial.#vertices;
      return true;
    });
  }

  /** The ways to complete a vertex that leave a way for its neighbours. */
  #waysOf(vertex: Vertex): Ring[] {
    return this.#ringsOf(vertex).filter((ring) => this.#fits(vertex.at, ring));
  }

  /** The ways to complete a vertex, each once. */
  #ringsOf({ sectors }: Pick<Vertex, 'sectors'>): Ring[] {
    const [first] = sectors.values();
    const rings = this.#orders
      .filter((order) => order[0] === first!.sides)
      .map((order) => ringFrom(order, first!.start))
      .filter((ring) => {
        const keys = new Set(ring.map(keyOfSector));
        return [...sectors.keys()].every((key) => keys.has(key));
      });
    return [...new Map(rings.map((ring) => [keyOfRing(ring), ring])).values()];
  }

  /** Whether all vertices of the polygons around a vertex can still be completed. */
  #fits(at: Point, ring: Ring): boolean {
    const around = new Map<string, Map<string, Sector>>();
    for (const polygon of ring.map((sector) => polygonAt(at, sector))) {
      for (const [corner, sector] of sectorsOf(polygon)) {
        const key = keyOfPoint(corner);
        const known = around.get(key) ?? new Map(this.#vertices.get(key)?.sectors);
        around.set(key, known.set(keyOfSector(sector), sector));
      }
    }
    return [...around.values()].every((sectors) => this.#ringsOf({ sectors }).length > 0);
  }

  #place(polygon: TilePolygon): void {
    const key = keyOfPoint(polygon.center);
    if (this.#polygons.has(key)) return;
    this.#polygons.set(key, polygon);
    for (const [corner, sector] of sectorsOf(polygon)) this.#vertexAt(corner).sectors.set(keyOfSector(sector), sector);
  }

  #vertexAt(at: Point): Vertex {
    const key = keyOfPoint(at);
    const vertex = this.#vertices.get(key) ?? { at, sectors: new Map(), complete: false };
    this.#vertices.set(key, vertex);
    return vertex;
  }
}

/** The polygon of a sector. */
function polygonAt(at: Point, { start, sides }: Sector): TilePolygon {
  const radius = cornerRadius(sides);
  const towards = start + interior(sides) / 2;
  return regularPolygon(sides, cornerOf(at, radius, towards), radius, towards + Math.PI);
}

/** The corners of a regular polygon, and its sector at each of them. */
function sectorsOf({ points, center }: TilePolygon): [Point, Sector][] {
  const sides = points.length;
  return points.map((corner): [Point, Sector] => {
    const towards = Math.atan2(center[1] - corner[1], center[0] - corner[0]);
    return [corner, { start: towards - interior(sides) / 2, sides }];
  });
}
