import type { BrandData } from '../../data/types.js';

/** A text that shows a number of the tone. */
export interface ToneExample {
  /** Id of the brand that says it. */
  readonly brand: string;
  /** Its number: −1 is the first word of the dimension, 1 the second. */
  readonly at: number;
  readonly text: string;
}

type Brand = Pick<BrandData, 'id' | 'voice'>;

/**
 * Two texts around a number of a dimension, in its order: of the brand that is nearest on each side, or of the two nearest
 * on one side. The evidence of each brand was written for its own number, so the texts change as the number moves.
 */
export function toneExamples(
  brands: readonly Brand[],
  dimension: string,
  language: string,
  number: number,
): readonly ToneExample[] {
  const all = brands.flatMap((brand) => exampleOf(brand, dimension, language) ?? []).toSorted((a, b) => a.at - b.at);
  const next = all.findIndex(({ at }) => at > number);
  const start = next < 0 ? all.length - 2 : next - 1;
  const from = Math.max(0, start);
  return all.slice(from, from + 2);
}

function exampleOf({ id, voice }: Brand, dimension: string, language: string): ToneExample | undefined {
  const { tone, evidence } = voice as {
    readonly tone?: Readonly<Record<string, number>>;
    readonly evidence?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  };
  const at = tone?.[dimension];
  const [text] = [evidence?.[dimension]?.[language] ?? []].flat();
  return at === undefined || text === undefined ? undefined : { brand: id, at, text };
}
