declare module 'tactile-js' {
  /** First two rows of a matrix: x′ = m[0]·x + m[1]·y + m[2], y′ = m[3]·x + m[4]·y + m[5]. */
  export type Matrix = readonly [number, number, number, number, number, number];
  export const EdgeShape: Readonly<Record<'J' | 'U' | 'S' | 'I', number>>;
  export const tilingTypes: readonly number[];
  export class IsohedralTiling {
    constructor(type: number);
    numParameters(): number;
    numAspects(): number;
    numVertices(): number;
    getParameters(): number[];
    setParameters(parameters: readonly number[]): void;
    getVertex(index: number): { readonly x: number; readonly y: number };
    getT1(): { readonly x: number; readonly y: number };
    getT2(): { readonly x: number; readonly y: number };
    getAspectTransform(index: number): Matrix;
    shape(): Iterable<{ readonly T: Matrix; readonly id: number; readonly shape: number; readonly rev: boolean }>;
  }
}
