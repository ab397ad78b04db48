/** Measures of a picture in pixels. */
export interface FormatMeasures {
  readonly width: number;
  readonly height: number;
  /** Space between content and edges. */
  readonly margin: number;
  /** Space above the content that apps cover, and below it, the band included. */
  readonly safe: readonly [above: number, below: number];
  /** Height of the band of the pattern, of which the nearest with whole repeats is drawn. */
  readonly band: number;
  /** Height of the mark next to the name. */
  readonly mark: number;
  /** Largest and smallest size of the title. */
  readonly title: readonly [most: number, least: number];
  /** Size of the other texts. */
  readonly text: number;
}

export const cardFormats = {
  /** Previews of links. */
  wide: {
    width: 1200,
    height: 630,
    margin: 64,
    safe: [0, 0],
    band: 76,
    mark: 64,
    title: [120, 40],
    text: 36,
  },
  /** Posts. */
  square: {
    width: 1080,
    height: 1080,
    margin: 84,
    safe: [0, 0],
    band: 116,
    mark: 84,
    title: [148, 44],
    text: 44,
  },
  /** Stories: apps put their own controls over both ends. */
  tall: {
    width: 1080,
    height: 1920,
    margin: 96,
    safe: [180, 220],
    band: 180,
    mark: 108,
    title: [168, 52],
    text: 52,
  },
} as const satisfies Readonly<Record<string, FormatMeasures>>;

export type CardFormat = keyof typeof cardFormats;
