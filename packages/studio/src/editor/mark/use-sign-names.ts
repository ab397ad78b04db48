import { signNamed } from '@wusum/mark/grammar';
import type { MarkDrawing } from '@wusum/mark/svg';
import { useCopy } from '../../parts/page-scope.js';

/** Names of strokes in the page's language: their sign, with a number if it has several strokes. */
export function useSignNames() {
  const { t, language } = useCopy();
  const signName = (sign: string): string => signNamed(sign)?.names[language] ?? sign;
  const strokeName = ({ strokes }: MarkDrawing, index: number): string => {
    const { sign } = strokes[index]!;
    const same = strokes.filter((stroke) => stroke.sign === sign);
    const number = same.indexOf(strokes[index]!) + 1;
    return same.length > 1 ? t('mark-edit.stroke.numbered', { name: signName(sign), number }) : signName(sign);
  };
  return { signName, strokeName };
}
