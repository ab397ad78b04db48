/** Colour vision deficiencies. */
export const visions = ['protanopia', 'deuteranopia', 'tritanopia'] as const;

export type Vision = (typeof visions)[number];

/** Three rows that give the channels of a colour from those of another one, both as linear sRGB. */
export type ColorMatrix = readonly [Row, Row, Row];
type Row = readonly [red: number, green: number, blue: number];

/**
 * Linear sRGB as people with a colour vision deficiency see it: the matrices of Machado, Oliveira and Fernandes 2009
 * (doi 10.1109/TVCG.2009.113) at full severity. Their model starts from the spectra of a display's primaries, which add up
 * in linear light only, so the matrices do not apply to encoded channels.
 */
export const visionMatrices: Readonly<Record<Vision, ColorMatrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
