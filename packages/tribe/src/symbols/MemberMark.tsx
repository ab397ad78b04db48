import { memberMark } from '@wusum/mark/member';
import { useBrandData, useScope } from '@wusum/react';
import { useMemo } from 'react';
import { Root } from './MemberMark.styles.js';

export interface MemberMarkProps {
  /** Any stable text about the member. It cannot be derived from the mark. */
  seed: string;
}

/** The brand's mark with a member's two strokes below it, on a grid of eighteen units. Decorative. */
export function MemberMark({ seed }: MemberMarkProps) {
  const mark = useBrandData(useScope().brand)?.mark;
  const drawing = useMemo(
    () => (mark ? memberMark(mark as Parameters<typeof memberMark>[0], seed) : undefined),
    [mark, seed],
  );
  if (!drawing) return null;
  return <Root viewBox={drawing.viewBox} aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing.body }} />;
}
