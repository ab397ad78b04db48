const empty = -1;

/**
 * A set of whole numbers from 0 on, of a known greatest size. A `Set` grows by copying all it has, which takes a tenth of
 * a second for half a million numbers: too long for a page.
 */
export class NumberSet {
  readonly #places: Float64Array;
  size = 0;

  constructor(most: number) {
    // At most half full, a power of two.
    this.#places = new Float64Array(2 ** Math.ceil(Math.log2(Math.max(1, most) * 2))).fill(empty);
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    if (this.#places[place] === number) return;
    this.#places[place] = number;
    this.size += 1;
  }

  has(number: number): boolean {
    return this.#places[this.#placeOf(number)] === number;
  }

  *[Symbol.iterator](): Generator<number> {
    for (const number of this.#places) if (number !== empty) yield number;
  }

  /** Its place, or the empty one where it belongs. */
  #placeOf(number: number): number {
    const last = this.#places.length - 1;
    const high = Math.floor(number / 4_294_967_296);
    let place = (Math.imul(number ^ (number >>> 15), 0x2c_1b_3c_6d) ^ Math.imul(high + 1, 0x29_7a_2d_39)) & last;
    place = (place ^ (Math.imul(number, 0x85_eb_ca_6b) >>> 16)) & last;
    while (this.#places[place] !== empty && this.#places[place] !== number) place = (place + 1) & last;
    return place;
  }
}
