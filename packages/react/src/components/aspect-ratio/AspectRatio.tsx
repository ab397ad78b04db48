import type { AspectRatioProps } from './AspectRatio.props.js';
import { Root } from './AspectRatio.styles.js';

/**
 * A box with a fixed ratio, around a picture, a video or a map, which fills it. Renders one `<div>`. The page does not jump
 * when the picture arrives.
 *
 * Use it around one element whose own ratio is not known.
 * Do not use it around text, which needs its own height.
 */
export function AspectRatio({ ratio, fit, ...rest }: AspectRatioProps) {
  return <Root data-ratio={ratio} data-fit={fit} {...rest} />;
}
