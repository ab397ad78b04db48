/** A circle of the drawing, in pixels. */
export interface GroupCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly GroupCircle[];
}

interface Group {
  readonly people: number;
  readonly centre: readonly [number, number];
}

const [largest, gap, edge] = [84, 16, 4];

/** Places groups as their centres are to each other, as near as they can be without touching. Areas are people. */
export function layoutOf(groups: readonly Group[]): MapLayout {
  const most = Math.max(...groups.map(({ people }) => people));
  const radii = groups.map(({ people }) => largest * Math.sqrt(people / most));
  const scale = Math.max(
    0,
    ...groups.flatMap(({ centre: a }, index) =>
      groups.slice(index + 1).map(({ centre: b }, other) => {
        const apart = Math.hypot(a[0] - b[0], a[1] - b[1]);
        return apart === 0 ? 0 : (radii[index]! + radii[index + 1 + other]! + gap) / apart;
      }),
    ),
  );
  const raw = groups.map(({ centre: [x, y] }, index) => ({ x: x * scale, y: y * scale, radius: radii[index]! }));
  const left = Math.min(...raw.map(({ x, radius }) => x - radius)) - edge;
  const top = Math.min(...raw.map(({ y, radius }) => y - radius)) - edge;
  const circles = raw.map(({ x, y, radius }) => ({ x: x - left, y: y - top, radius }));
  return {
    width: Math.max(...circles.map(({ x, radius }) => x + radius)) + edge,
    height: Math.max(...circles.map(({ y, radius }) => y + radius)) + edge,
    circles,
  };
}
