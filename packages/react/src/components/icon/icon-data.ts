/**
 * An icon: lines on a grid of 24 units, in which 3 to 21 is drawn. The pen of the brand gives them weight, ends and joins, so
 * lines keep a distance of five units where they can.
 */
export interface IconData {
  readonly name: string;
  /** The lines, as SVG path data. */
  readonly path?: string;
  /** Filled forms, as SVG path data: dots have no line. */
  readonly dots?: string;
  /** Whether it points in reading direction, and is mirrored in right-to-left text. */
  readonly mirrors?: true;
}
