'use client';

import { memberMark } from '@wusum/mark/member';
import { useBrandData, useScope } from '@wusum/react/brand';
import { useMemo, type ComponentProps } from 'react';
import { Root } from './MemberMark.styles.js';

export interface MemberMarkProps extends Omit<ComponentProps<'svg'>, 'children' | 'viewBox'> {
  /** Any stable text about the member. It cannot be derived from the mark. */
  seed: string;
  /**
   * The seeds of all members in the order in which they joined, the same array on each render: no two of them get the same
   * mark. Without it, marks may be shared.
   */
  among?: readonly string[];
}

/**
 * The brand's mark with a member's own strokes below it. Renders one `<svg>`, hidden from assistive technology; empty until
 * the brand is registered.
 *
 * Use it next to a name. Do not use it as the only sign of who someone is.
 */
export function MemberMark({ seed, among, ...rest }: MemberMarkProps) {
  const mark = useBrandData(useScope().brand)?.mark;
  const drawing = useMemo(
    () => (mark ? memberMark(mark as Parameters<typeof memberMark>[0], seed, { among }) : undefined),
    [mark, seed, among],
  );
  return (
    <Root
      viewBox={drawing?.viewBox}
      aria-hidden="true"
      {...rest}
      dangerouslySetInnerHTML={{ __html: drawing?.body ?? '' }}
    />
  );
}
