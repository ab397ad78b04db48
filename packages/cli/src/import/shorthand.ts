import { compute, shorthandOf } from '@wusum/dtcg/internal';

/** Types whose parts CSS writes in one text. */
export type ShorthandKind = 'border' | 'shadow' | 'transition';

/** The parts of `1px solid #ccc` and similar texts; sums are computed. `undefined` for other texts. */
export function partsOfText(text: string, kind: ShorthandKind): unknown {
  const plain = text.replaceAll(/(?<![\w-])calc\((?:[^()]|\([^()]*\))*\)/giu, (sum) => {
    const found = compute(sum);
    return found === undefined ? sum : `${found.value}${found.unit}`;
  });
  return shorthandOf(plain, kind);
}
