import { signNamed, type SignName } from '@wusum/mark/grammar';
import { Root } from './Sign.styles.js';

export type { SignName };

export interface SignProps {
  /** The name of one of the nine signs. */
  name: SignName;
}

/** One of the nine signs, in the text's colour. Decorative: put it next to text that has the meaning. */
export function Sign({ name }: SignProps) {
  const strokes = signNamed(name)?.strokes ?? [];
  return (
    <Root viewBox="0 0 12 12" aria-hidden="true">
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
