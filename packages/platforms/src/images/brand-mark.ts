import { type BrandMark, drawMark, markInputFromTokens } from '@wusum/mark';
import type { Permutation } from '@wusum/dtcg';
import { isRecord } from '@wusum/dtcg/internal';

/** Names are set elsewhere, with the fonts of the brand. */
const noName = { viewBox: '0 0 1 1', body: '' };

/** The mark and the patterns of a brand, or `undefined` for a brand without a mark. Their problems are those of `check`. */
export async function brandMark({ tokens }: Permutation): Promise<BrandMark | undefined> {
  if (!isRecord(tokens.get('mark.drawing')?.value)) return undefined;
  const input = markInputFromTokens(tokens.values());
  const { mark } = await drawMark(input, {
    names: { latin: '', arabic: '' },
    wordmarks: { latin: noName, arabic: noName },
  });
  return mark.strokes.length === 0 ? undefined : mark;
}
