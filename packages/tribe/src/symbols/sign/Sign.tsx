import { signNamed, type SignName } from '@wusum/mark/grammar';
import type { ComponentProps } from 'react';
import { inkOf } from '../ink.js';
import { Root } from './Sign.styles.js';

export type { SignName };

export interface SignProps extends Omit<ComponentProps<'svg'>, 'children' | 'name' | 'viewBox'> {
  /** The name of one of the nine signs. */
  name: SignName;
  /**
   * Without the air beside it, so that its stroke is aligned with the text above or below. Set its height then.
   * @default false
   */
  trimmed?: boolean;
}

/** The width of the stroke in `Sign.styles.ts`, in units. */
const pen = 1.5;

/**
 * One of the nine signs, in the text's colour. Renders one `<svg>`, hidden from assistive technology.
 *
 * Use it next to text that has the meaning. Do not use it as an icon for an action.
 */
export function Sign({ name, trimmed, ...rest }: SignProps) {
  const strokes = signNamed(name)?.strokes ?? [];
  const { start, end } = trimmed ? inkOf(strokes, pen) : { start: 0, end: 12 };
  return (
    <Root viewBox={`${start} 0 ${end - start} 12`} aria-hidden="true" {...rest}>
      {strokes.map((stroke, index) =>
        'd' in stroke ? (
          <path key={index} d={stroke.d} />
        ) : (
          <circle
            key={index}
            cx={stroke.cx}
            cy={stroke.cy}
            r={stroke.r}
            fill={stroke.sign === 'dot' ? 'currentColor' : undefined}
            stroke={stroke.sign === 'dot' ? 'none' : undefined}
          />
        ),
      )}
    </Root>
  );
}
